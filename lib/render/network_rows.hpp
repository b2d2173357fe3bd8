// Many networks: a row for each of them and each scenario, the largest first.
#pragma once

#include "analysis/projection.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <vector>

namespace pcnload::render {

// Adds the table, ranked by the hours of the first scenario, with totals, and the verdict. Of more
// than a dozen networks only the ends of the ranking.
void add_networks(Report& report, const std::vector<std::vector<analysis::Projection>>& projections,
                  const ReportOptions& options);

// More scenarios than can stand side by side: a row for each, all networks together, in their
// order.
void add_scenarios(Report& report,
                   const std::vector<std::vector<analysis::Projection>>& projections,
                   const ReportOptions& options);

}  // namespace pcnload::render
