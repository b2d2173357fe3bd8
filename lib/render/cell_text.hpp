// What a cell of a table reads.
#pragma once

#include "render/number_text.hpp"
#include "render/table.hpp"

#include <string>

namespace pcnload::render {

// Rounded, without its mark; text made visible.
std::string cell_text(const Cell& cell, NumberStyle style);

// Rounded for people, its mark behind it.
std::string marked_cell_text(const Cell& cell, NumberStyle style);

}  // namespace pcnload::render
