// Scenarios side by side, for one network or for many.
#pragma once

#include "analysis/projection.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <vector>

namespace pcnload::render {

// `projections` by scenario, then by network, in the order of the command line; every scenario has
// every network, and there is at least one of each. Up to three networks have a block each; more
// have a row each.
Report compare_report(const std::vector<std::vector<analysis::Projection>>& projections,
                      const ReportOptions& options);

}  // namespace pcnload::render
