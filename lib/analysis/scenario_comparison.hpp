// Scenarios held against each other in the same draws.
#pragma once

#include "analysis/sampling.hpp"

#include <optional>
#include <vector>

namespace pcnload::analysis {

// Of the first of the figures that were asked for, by default all hours. Nothing where an error was
// reported.
std::optional<std::vector<ScenarioComparison>> compare_scenarios(
    const SamplingQuestion& question, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
