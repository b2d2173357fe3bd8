// The linear model as tables for programs: every column is a text or a number.
#pragma once

#include "analysis/exported_scenario.hpp"
#include "render/table.hpp"
#include "spec/profile.hpp"

#include <vector>

namespace pcnload::render {

// A row a line of each scenario: hours, WTE and cost per unit of its driver.
Table coefficient_table(const std::vector<analysis::ExportedScenario>& scenarios);

// Where the count of each driver comes from.
Table driver_source_table(const std::vector<analysis::ExportedScenario>& scenarios);

// What the networks count, and their staff: a row a count, a row a role.
Table network_driver_table(const std::vector<spec::Profile>& profiles);
Table network_staff_table(const std::vector<spec::Profile>& profiles);

}  // namespace pcnload::render
