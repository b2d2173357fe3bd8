// The points of a sweep as rows.
#pragma once

#include "analysis/sweep.hpp"
#include "render/table.hpp"

#include <cstddef>
#include <string>

namespace pcnload::render {

// What counts the networks over their capacity where figures are told by name.
inline constexpr const char* over_capacity = "over_capacity";

// The value of one address at a point, as written: "4 min per resident".
const std::string& value_at(const analysis::Sweep& sweep, std::size_t point, std::size_t variation);

// For programs: a row for each point, network and figure; a column for each address, and one with
// its unit. Of several networks also whether each is over its capacity: 1 or 0.
Table sweep_table(const analysis::Sweep& sweep);

}  // namespace pcnload::render
