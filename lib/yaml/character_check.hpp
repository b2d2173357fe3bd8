// Which characters a text may hold: valid UTF-8, and nothing that a terminal obeys or hides.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pcnload::yaml {

enum class CharacterFault : std::uint8_t {
    not_utf8,
    control,    // C0 and C1 but for line ends and tabs, and DEL
    invisible,  // zero-width characters and marks that turn the direction of the text
};

struct CharacterProblem {
    CharacterFault fault;
    std::uint32_t begin;  // bytes
    std::uint32_t end;
    char32_t character;  // 0 for bytes that are no UTF-8
};

// The first problem at or after the offset.
std::optional<CharacterProblem> find_bad_character(std::string_view text, std::uint32_t from = 0);

}  // namespace pcnload::yaml
