// `pcnload run --view wisn` for people.
#pragma once

#include "analysis/wisn.hpp"
#include "render/report.hpp"

#include <vector>

namespace pcnload::render {

// By scenario, then by network. The activities of more than a few are left to CSV and JSON.
Report wisn_report(const std::vector<std::vector<analysis::Projection>>& scenarios,
                   analysis::WisnPeriod period);

}  // namespace pcnload::render
