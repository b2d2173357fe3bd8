// Scenarios of one run whose figures are told apart by their ids alone.
#pragma once

#include "scenario/scenario.hpp"

#include <vector>

namespace pcnload::scenario {

// Reports each scenario whose id an earlier one has.
void expect_distinct_ids(const std::vector<Scenario>& scenarios, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
