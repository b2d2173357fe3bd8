// The WISN view as tables.
#pragma once

#include "analysis/wisn.hpp"
#include "render/table.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// A row a role: its available working time, allowances, requirement, difference and ratio.
Table wisn_role_table(const analysis::Projection& projection,
                      const std::vector<analysis::WisnRole>& roles);

// A row an activity of each role: workload, unit time, standard workload, WTE.
Table wisn_activity_table(const analysis::Projection& projection,
                          const std::vector<analysis::WisnRole>& roles);

// Both in one, exact, for CSV: a row an activity of a role, with the figures of the role.
Table wisn_table(const std::vector<std::vector<analysis::Projection>>& scenarios,
                 analysis::WisnPeriod period);

// "enhanced-health-in-care-homes/home-round/gp-led-round".
std::string activity_address(const spec::Specification& specification, spec::ActivityIndex index);

}  // namespace pcnload::render
