// A table as aligned text.
#pragma once

#include "render/colour.hpp"
#include "render/table.hpp"

#include <string>

namespace pcnload::render {

// Each column as wide as its widest cell, two spaces between them, no space at the end of a line.
// Headers and text of a column with a limit are broken into several lines.
std::string text_table(const Table& table, Colour colour);

inline constexpr std::size_t text_width = 100;  // of a page, in characters

}  // namespace pcnload::render
