#include "nhs/published_text.hpp"

#include "units/number_text.hpp"
#include "yaml/character_check.hpp"

#include <algorithm>
#include <array>

namespace pcnload::nhs {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }

void add_words(std::string& name, std::string_view text) {
    for (const char c : text) {
        if (!is_blank(c)) {
            name += c;
        } else if (!name.empty() && name.back() != ' ') {
            name += ' ';
        }
    }
}

// Without its commas, where they stand as they part thousands; nothing where they stand elsewhere.
std::optional<std::string> without_commas(std::string_view text) {
    constexpr std::size_t group = 3;
    const std::size_t first = text.find(',');
    if (first == std::string_view::npos) return std::string(text);
    const std::size_t point = std::min(text.find('.'), text.size());
    if (first == 0 || first > group) return std::nullopt;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool expected = i >= first && i < point && (i - first) % (group + 1) == 0;
        if ((text[i] == ',') != expected) return std::nullopt;
        if (!expected) digits += text[i];
    }
    if (point <= first || (point - first) % (group + 1) != 0) return std::nullopt;
    return digits;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string folded(std::string_view text) {
    std::string word;
    for (const char written : text) {
        const char c = lower(written);
        if (is_digit(c) || (c >= 'a' && c <= 'z')) {
            word += c;
        } else if (!word.empty() && word.back() != '_') {
            word += '_';
        }
    }
    if (!word.empty() && word.back() == '_') word.pop_back();
    return word;
}

std::string name_text(std::string_view text) {
    std::string name;
    std::size_t from = 0;
    while (const auto problem = yaml::find_bad_character(text, static_cast<std::uint32_t>(from))) {
        add_words(name, text.substr(from, problem->begin - from));
        add_words(name, " ");
        from = problem->end;
    }
    add_words(name, text.substr(from));
    if (!name.empty() && name.back() == ' ') name.pop_back();
    return name;
}

std::string code_text(std::string_view text) {
    std::string code;
    for (const char c : text) {
        if (!is_blank(c)) code += upper(c);
    }
    return code;
}

bool is_not_given(std::string_view text) {
    constexpr std::array<std::string_view, 8> markers{"", "ND", "NA", "N/A", "*", "-", "None", ":"};
    return std::ranges::find(markers, text) != markers.end();
}

std::optional<double> read_amount(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto digits = without_commas(text);
    if (!digits) return std::nullopt;
    const units::NumberRead read = units::read_whole_number_text(*digits);
    if (read.fault != units::NumberFault::none) return std::nullopt;
    return negative ? -read.value : read.value;
}

bool is_no_network(std::string_view code) {
    constexpr std::array<std::string_view, 6> words{"",        "u",   "unallocated",
                                                    "unknown", "n_a", "unknown_or_no_pcn"};
    return std::ranges::find(words, folded(code)) != words.end();
}

bool is_network_code(std::string_view code) {
    constexpr std::size_t length = 6;
    return code.size() == length && code.front() == 'U' &&
           std::ranges::all_of(code.substr(1), is_digit);
}

}  // namespace pcnload::nhs
