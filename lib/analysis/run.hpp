// Scenarios seen by networks: every projection of a run.
#pragma once

#include "analysis/projection.hpp"
#include "analysis/work_count.hpp"
#include "diagnostics/diagnostics.hpp"
#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"

#include <vector>

namespace pcnload::analysis {

struct Run {
    const spec::Library& library;
    const std::vector<scenario::Scenario>& scenarios;
    const std::vector<scenario::Change>& settings;  // of the command line
    const std::vector<spec::Profile>& profiles;
    unsigned jobs = 1;           // threads; the result does not depend on it
    WorkCount* count = nullptr;  // of scenarios
};

// By scenario, then by profile in the order given. Empty where an error was reported.
std::vector<std::vector<Projection>> run(const Run& run, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
