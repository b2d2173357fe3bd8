#include "spec/windows_1252.hpp"

#include <algorithm>
#include <array>

namespace pcnload::spec {

namespace {

// From 0x80 to 0x9F; the other bytes are the characters of the same number. 0: there is none.
constexpr std::size_t first_moved = 0x80;
constexpr std::array<char16_t, 32> moved{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char16_t replacement = 0xFFFD;

char16_t character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < first_moved || byte >= first_moved + moved.size()) return byte;
    return moved[byte - first_moved];
}

char part(unsigned bits, unsigned mark) { return static_cast<char>(bits | mark); }

void append(std::string& utf8, unsigned code) {
    constexpr unsigned six_bits = 0x3F;
    if (code < 0x80) {
        utf8 += static_cast<char>(code);
    } else if (code < 0x800) {
        utf8 += part(code >> 6U, 0xC0);
        utf8 += part(code & six_bits, 0x80);
    } else {
        utf8 += part(code >> 12U, 0xE0);
        utf8 += part((code >> 6U) & six_bits, 0x80);
        utf8 += part(code & six_bits, 0x80);
    }
}

}  // namespace

std::optional<std::size_t> find_not_windows_1252(std::string_view text) {
    const auto* const found =
        std::ranges::find_if(text, [](char c) { return c != '\0' && character(c) == 0; });
    if (found == text.end()) return std::nullopt;
    return static_cast<std::size_t>(found - text.begin());
}

void append_windows_1252(std::string& utf8, std::string_view text) {
    for (const char c : text) {
        const char16_t code = character(c);
        append(utf8, code == 0 && c != '\0' ? replacement : code);
    }
}

}  // namespace pcnload::spec
