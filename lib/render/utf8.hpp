// A text taken apart into its characters, whatever its bytes are.
#pragma once

#include <cstddef>
#include <string_view>

namespace pcnload::render {

inline constexpr char32_t replacement_character = 0xFFFD;
inline constexpr std::string_view replacement_text = "\xEF\xBF\xBD";  // the same in UTF-8

struct Utf8Character {
    char32_t code = replacement_character;
    std::size_t length = 1;  // bytes
    bool valid = false;      // a byte that is no part of a character is one by itself, not valid
};

// The character at `at`, which lies inside the text.
Utf8Character character_at(std::string_view text, std::size_t at);

// Where the character before `at` begins; `at` is not 0.
std::size_t character_before(std::string_view text, std::size_t at);

std::size_t count_characters(std::string_view text);

}  // namespace pcnload::render
