#include "render/visible_text.hpp"

#include "render/utf8.hpp"

#include <algorithm>
#include <array>

namespace pcnload::render {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

constexpr std::array hidden{
    CodeRange{0x0000, 0x001F},    // controls, the escape character among them
    CodeRange{0x007F, 0x009F},    // delete, and controls that some terminals obey
    CodeRange{0x061C, 0x061C},    // Arabic letter mark
    CodeRange{0x200B, 0x200F},    // of no width; marks of direction
    CodeRange{0x2028, 0x202E},    // line and paragraph separators; embeddings and overrides
    CodeRange{0x2060, 0x206F},    // word joiner, invisible operators, isolates
    CodeRange{0xFEFF, 0xFEFF},    // byte order mark
    CodeRange{0xFFF9, 0xFFFB},    // annotation marks
    CodeRange{0xE0000, 0xE007F},  // tags
};

bool is_hidden(char32_t code) {
    return std::ranges::any_of(hidden, [code](const CodeRange& range) {
        return code >= range.first && code <= range.last;
    });
}

}  // namespace

std::string visible_text(std::string_view text) {
    std::string visible;
    visible.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = character_at(text, at);
        if (character.code == '\t' || character.code == '\n') {
            visible += ' ';
        } else if (!character.valid || is_hidden(character.code)) {
            visible += replacement_text;
        } else {
            visible += text.substr(at, character.length);
        }
        at += character.length;
    }
    return visible;
}

}  // namespace pcnload::render
