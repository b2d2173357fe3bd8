// YAML texts in memory, and the mistakes found in them.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"
#include "yaml/parse.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace pcnload::test {

using Lines = std::vector<std::string>;

// The text with one part of it, which must be there, in the place of another.
inline std::string replaced(std::string text, std::string_view part, std::string_view by) {
    const auto at = text.find(part);
    if (at == std::string::npos) FAIL("nothing to replace: " << std::string(part));
    return text.replace(at, part.size(), by);
}

struct Texts {
    diagnostics::SourceFiles sources;
    diagnostics::Diagnostics diagnostics;

    // A YAML text on its own.
    std::optional<yaml::Node> parse(std::string text) {
        const auto file = sources.add("text", std::move(text));
        return yaml::parse(sources[file].text(), file, diagnostics);
    }
    yaml::Node node(std::string text) {
        auto root = parse(std::move(text));
        if (!root) {
            expect_good();
            FAIL("no YAML");
        }
        return std::move(*root);
    }
    // The first `key: value` of a text.
    yaml::Entry entry(std::string text) { return node(std::move(text)).entries.at(0); }
    // The value of it.
    yaml::Node value(std::string text) { return entry("v: " + std::move(text)).value; }

    // "PCN-U308 8 min per home": the code and what is marked, in the order of finding.
    [[nodiscard]] Lines mistakes() const {
        Lines found;
        for (const diagnostics::Diagnostic& each : diagnostics.all()) {
            std::string line(diagnostics::row(each.code).id);
            if (each.span.known()) line += ' ' + std::string(sources.text(each.span));
            found.push_back(std::move(line));
        }
        return found;
    }
    [[nodiscard]] std::string message(std::size_t place = 0) const {
        return place < diagnostics.all().size() ? diagnostics.all()[place].message : "";
    }
    [[nodiscard]] std::string hint(std::size_t place = 0) const {
        return place < diagnostics.all().size() ? diagnostics.all()[place].hint : "";
    }
    void expect_good() const {
        for (const diagnostics::Diagnostic& each : diagnostics.all()) {
            FAIL_CHECK(sources.place_text(each.span) << ": " << each.message);
        }
    }
};

// What is wrong with a text as YAML.
inline Lines mistakes_in(std::string text) {
    Texts texts;
    texts.parse(std::move(text));
    return texts.mistakes();
}

}  // namespace pcnload::test

template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& lines) {
        std::string text = "{";
        for (const std::string& line : lines)
            text += (text.size() == 1 ? "\"" : ", \"") + line + '"';
        return (text + "}").c_str();
    }
};
