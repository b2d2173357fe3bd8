// Many scenarios at once: those of a folder, the rows of a CSV file, and the points of a grid.
#pragma once

#include "pcnload/known_files.hpp"
#include "pcnload/options.hpp"
#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

// `words` are the scenarios named on the command line. Those of a folder stand behind them; rows of
// a CSV file change the one that is named, or the first contract; a grid varies all there are.
std::vector<scenario::Scenario> choose_scenario_set(const ScenarioSetOptions& options,
                                                    const std::vector<std::string>& words,
                                                    const KnownFiles& known, Session& session);

}  // namespace pcnload::app
