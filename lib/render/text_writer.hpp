// A report as text.
#pragma once

#include "render/colour.hpp"
#include "render/report.hpp"

#include <string>

namespace pcnload::render {

// For a person at a terminal: aligned, wrapped to 100 columns where words allow.
std::string to_text(const Report& report, Colour colour);

// For grep and cut: the tables alone, a line a row, its cells parted by tabs, the block and the
// section that it stands in before it; numbers rounded the same but without separators and signs
// of currency. What is no table stands in lines that begin with `#`.
std::string to_plain(const Report& report);

}  // namespace pcnload::render
