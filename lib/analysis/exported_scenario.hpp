// A scenario as numbers that hold for any network.
#pragma once

#include "analysis/coefficients.hpp"
#include "analysis/driver_sources.hpp"
#include "analysis/run.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct ExportedScenario {
    std::string id;
    std::shared_ptr<const spec::Specification> specification;
    std::vector<Coefficient> coefficients;
    std::vector<DriverSource> drivers;
};

// Every scenario of the run, which may have no profiles. Those that it has are held against each
// scenario, as for a projection. Reports what numbers cannot say: practices that withdraw, local
// changes of a network, two scenarios of one id. Empty where an error was reported.
std::vector<ExportedScenario> exported_scenarios(const Run& run,
                                                 diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
