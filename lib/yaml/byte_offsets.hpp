// From places counted in characters of UTF-8 to places counted in bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pcnload::yaml {

// libyaml counts characters; our places count bytes.
class ByteOffsets {
public:
    explicit ByteOffsets(std::string_view text)
        : text_(text), ascii_(std::ranges::all_of(text, is_ascii)) {}

    std::uint32_t bytes(std::size_t characters) {
        if (ascii_) {
            return static_cast<std::uint32_t>(std::min(characters, text_.size()));
        }
        if (characters < at_character_) {
            at_character_ = 0;
            at_byte_ = 0;
        }
        while (at_character_ < characters && at_byte_ < text_.size()) {
            ++at_byte_;
            while (at_byte_ < text_.size() &&
                   (static_cast<unsigned char>(text_[at_byte_]) & 0xC0U) == 0x80U) {
                ++at_byte_;
            }
            ++at_character_;
        }
        return static_cast<std::uint32_t>(at_byte_);
    }

private:
    static bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

    std::string_view text_;
    bool ascii_;
    std::size_t at_character_ = 0;  // the last place asked for: events come nearly in order
    std::size_t at_byte_ = 0;
};

}  // namespace pcnload::yaml
