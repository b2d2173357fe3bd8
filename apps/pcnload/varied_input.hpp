// What sweep, solve and tipping have in common: one scenario, its networks, and words of the
// command line that name figures.
#pragma once

#include "analysis/figure.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

struct VariedInput {
    KnownFiles known;
    scenario::Scenario scenario;
    std::vector<spec::Profile> profiles;
    std::vector<scenario::Change> settings;
};

// Nothing where a mistake was reported.
std::optional<VariedInput> load_varied_input(const InputOptions& input,
                                             const std::optional<std::string>& scenario,
                                             Session& session);

std::vector<analysis::FigureName> read_figures(const std::vector<std::string>& words,
                                               Session& session);

}  // namespace pcnload::app
