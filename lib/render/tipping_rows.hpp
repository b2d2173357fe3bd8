// How far practices can withdraw, as rows.
#pragma once

#include "analysis/tipping.hpp"
#include "render/table.hpp"

namespace pcnload::render {

// For programs: a row for each network, number of practices that have left, and role with work.
Table tipping_table(const analysis::Tipping& tipping);

}  // namespace pcnload::render
