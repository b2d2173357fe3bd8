// One scenario taken apart.
#pragma once

#include "analysis/breakdown.hpp"
#include "analysis/projection.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <vector>

namespace pcnload::render {

// The networks of one scenario together (or apart, where `pcn` is a dimension). One dimension: a
// row each with all figures; two: the first in rows, the second in columns; more: a row for every
// combination. Where none is given, it is taken apart by service and by role.
Report run_report(const std::vector<analysis::Projection>& networks,
                  const std::vector<analysis::Grouping>& by, const ReportOptions& options);

// The same of several scenarios: the sections of each, one behind the other.
Report run_report(const std::vector<std::vector<analysis::Projection>>& scenarios,
                  const std::vector<analysis::Grouping>& by, const ReportOptions& options);

}  // namespace pcnload::render
