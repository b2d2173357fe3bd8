// How the work of many networks is spread: totals, quantiles and ends of each scenario, also per
// 1,000 patients, and a histogram.
#pragma once

#include "analysis/projection.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <span>
#include <vector>

namespace pcnload::render {

// Up to a dozen networks are told one by one.
inline constexpr std::size_t most_networks_told = 12;

// Scenarios that stand side by side; of more, each has a line.
inline constexpr std::size_t most_scenarios_told = 12;

// Adds the sections where there are more networks than are told one by one.
void add_distribution(Report& report, std::span<const std::vector<analysis::Projection>> scenarios,
                      const ReportOptions& options);

}  // namespace pcnload::render
