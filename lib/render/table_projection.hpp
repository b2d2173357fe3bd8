// Projections as long tables with exact numbers, for CSV.
#pragma once

#include "analysis/breakdown.hpp"
#include "analysis/projection.hpp"
#include "render/table.hpp"

#include <vector>

namespace pcnload::render {

// For `compare`: a row for every role of every scenario and network, with all its figures.
Table compare_table(const std::vector<std::vector<analysis::Projection>>& projections);

// For `run`: a row for every combination of the dimensions; by service, requirement, activity and
// role where none is given.
Table run_table(const std::vector<analysis::Projection>& networks,
                const std::vector<analysis::Grouping>& by);

// The same of several scenarios, one behind the other.
Table run_table(const std::vector<std::vector<analysis::Projection>>& scenarios,
                const std::vector<analysis::Grouping>& by);

}  // namespace pcnload::render
