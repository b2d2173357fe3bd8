#include "yaml/character_check.hpp"

namespace pcnload::yaml {

namespace {

struct Decoded {
    char32_t character = 0;
    std::uint32_t length = 0;  // 0: not UTF-8
};

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

Decoded decode(std::string_view text, std::uint32_t at) {
    const unsigned first = byte_at(text, at);
    if (first < 0x80) {
        return {first, 1};
    }
    const std::uint32_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) {
        return {};
    }
    char32_t character = first & (0xFFU >> (length + 1));
    for (std::uint32_t i = 1; i < length; ++i) {
        const unsigned next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80U) {
            return {};
        }
        character = (character << 6U) | (next & 0x3FU);
    }
    const bool overlong =
        (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (overlong || surrogate || character > 0x10FFFF) {
        return {};
    }
    return {character, length};
}

bool is_control(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
}

bool is_invisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x061C || c == 0x00AD ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool is_simple(char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t' || c == '\r'; }

}  // namespace

std::optional<CharacterProblem> find_bad_character(std::string_view text, std::uint32_t from) {
    std::uint32_t at = from;
    while (at < text.size()) {
        if (is_simple(text[at])) {
            ++at;
            continue;
        }
        const Decoded decoded = decode(text, at);
        if (decoded.length == 0) {
            return CharacterProblem{CharacterFault::not_utf8, at, at + 1, 0};
        }
        if (is_control(decoded.character)) {
            return CharacterProblem{CharacterFault::control, at, at + decoded.length,
                                    decoded.character};
        }
        if (is_invisible(decoded.character)) {
            return CharacterProblem{CharacterFault::invisible, at, at + decoded.length,
                                    decoded.character};
        }
        at += decoded.length;
    }
    return std::nullopt;
}

}  // namespace pcnload::yaml
