// Emphasis by the escape sequences of a colour terminal.
#pragma once

#include "render/colour.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::render {

enum class Emphasis : std::uint8_t { none, bold, faint };

// The text alone where there is no colour, nothing to stress, or nothing at all.
inline std::string emphasised(std::string_view text, Emphasis emphasis, Colour colour) {
    if (colour == Colour::off || emphasis == Emphasis::none || text.empty()) {
        return std::string(text);
    }
    std::string stressed(emphasis == Emphasis::bold ? "\x1B[1m" : "\x1B[2m");
    return stressed.append(text).append("\x1B[0m");
}

}  // namespace pcnload::render
