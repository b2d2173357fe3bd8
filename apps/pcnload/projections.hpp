// The way that compare, run and explain have in common: from what is asked for to its figures.
#pragma once

#include "analysis/projection.hpp"
#include "pcnload/options.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/session.hpp"

#include <functional>
#include <vector>

namespace pcnload::app {

using Projections = std::vector<std::vector<analysis::Projection>>;
using ScenarioChooser =
    std::function<std::vector<scenario::Scenario>(const KnownFiles& known, Session& session)>;

// By scenario, then by network. Empty where an error was reported.
Projections load_projections(const InputOptions& input, const ScenarioChooser& choose,
                             unsigned jobs, Session& session);

}  // namespace pcnload::app
