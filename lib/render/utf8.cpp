#include "render/utf8.hpp"

#include <array>

namespace pcnload::render {

namespace {

constexpr std::size_t longest = 4;

// The smallest code of each length: a smaller one is written too long, and refused.
constexpr std::array<char32_t, longest + 1> smallest{0, 0, 0x80, 0x800, 0x10000};

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

std::size_t announced_length(unsigned first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

}  // namespace

Utf8Character character_at(std::string_view text, std::size_t at) {
    const unsigned first = byte_at(text, at);
    const std::size_t length = announced_length(first);
    if (length == 1) return {first, 1, true};
    if (length == 0 || text.size() - at < length) return {};
    char32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80U) return {};
        code = code << 6U | (next & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest[length] || code > 0x10FFFF || surrogate) return {};
    return {code, length, true};
}

std::size_t character_before(std::string_view text, std::size_t at) {
    for (std::size_t back = 2; back <= longest && back <= at; ++back) {
        const Utf8Character character = character_at(text, at - back);
        if (character.valid && character.length == back) return at - back;
    }
    return at - 1;
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += character_at(text, at).length)
        ++count;
    return count;
}

}  // namespace pcnload::render
