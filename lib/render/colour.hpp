// Whether text for people carries the escape sequences of a colour terminal.
#pragma once

#include <cstdint>

namespace pcnload::render {

enum class Colour : std::uint8_t { off, on };

}  // namespace pcnload::render
