#include "render/page_document.hpp"

#include "render/visible_text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace pcnload::render {

namespace {

// The places of the skeleton are filled in one pass: what is put in is not looked at again.
std::string filled(std::string_view skeleton,
                   const std::vector<std::pair<std::string_view, std::string_view>>& places) {
    std::string text;
    while (!skeleton.empty()) {
        const std::size_t begin = skeleton.find("{{");
        const std::size_t end = skeleton.find("}}", begin);
        if (begin == std::string_view::npos || end == std::string_view::npos) break;
        const std::string_view name = skeleton.substr(begin + 2, end - begin - 2);
        text += skeleton.substr(0, begin);
        for (const auto& [place, contents] : places)
            if (place == name) text += contents;
        skeleton.remove_prefix(end + 2);
    }
    return text.append(skeleton);
}

std::uint32_t digit(char c) {
    return static_cast<std::uint32_t>(c >= 'a' ? c - 'a' + 10 : c - '0');
}

}  // namespace

std::string page_program(const std::vector<std::string_view>& files) {
    std::string text = "(() => {\n'use strict';\n";
    for (const std::string_view file : files) {
        text += file;
        text += '\n';
    }
    return text + "begin();\n})();\n";
}

std::string html_text(std::string_view text) {
    std::string escaped;
    for (const char c : visible_text(text)) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

std::string policy_hash(std::string_view hexadecimal) {
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text = "sha256-";
    // Three digits are twelve bits, two letters; a hash of 64 digits leaves one over.
    for (std::size_t at = 0; at < hexadecimal.size(); at += 3) {
        std::uint32_t bits = 0;
        const std::size_t present = std::min<std::size_t>(3, hexadecimal.size() - at);
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 4U | (i < present ? digit(hexadecimal[at + i]) : 0U);
        text += letters[bits >> 6U];
        if (present > 1) text += letters[bits & 63U];
    }
    while ((text.size() - std::string_view("sha256-").size()) % 4 != 0)
        text += '=';
    return text;
}

std::string page_document(const PageAssets& assets, const PageText& text, std::string_view model) {
    std::string verdict;
    for (const std::string& paragraph : text.verdict)
        verdict += "<p>" + html_text(paragraph) + "</p>\n";
    const std::string title = html_text(text.title);
    const std::string style_hash = policy_hash(assets.style_sha256);
    const std::string program_hash = policy_hash(assets.program_sha256);
    return filled(assets.skeleton, {{"title", title},
                                    {"verdict", verdict},
                                    {"style", assets.style},
                                    {"style-hash", style_hash},
                                    {"model", model},
                                    {"program", assets.program},
                                    {"program-hash", program_hash}});
}

}  // namespace pcnload::render
