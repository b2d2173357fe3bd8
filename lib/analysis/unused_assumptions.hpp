// Assumptions that nothing rests on.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "scenario/scenario.hpp"
#include "spec/library.hpp"

#include <vector>

namespace pcnload::analysis {

// Warns of each assumption that no product of any of the scenarios' contracts rests on. What one of
// them uses is used: several contracts share a table. Nothing where one of them has a mistake,
// which is told elsewhere.
void report_unused_assumptions(const spec::Library& library,
                               const std::vector<scenario::Scenario>& scenarios,
                               diagnostics::Diagnostics& findings);

}  // namespace pcnload::analysis
