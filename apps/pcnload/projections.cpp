#include "pcnload/projections.hpp"

#include "analysis/run.hpp"
#include "pcnload/profile_choice.hpp"

namespace pcnload::app {

Projections load_projections(const InputOptions& input, const ScenarioChooser& choose,
                             unsigned jobs, Session& session) {
    const KnownFiles known = load_known_files(input.specs, session);
    // What a damaged folder no longer holds is not told to be unknown.
    if (session.diagnostics.has_errors()) return {};
    const auto scenarios = choose(known, session);
    const auto profiles = choose_profiles(input, known, session);
    const auto settings = read_settings(input.settings, session);
    if (session.diagnostics.has_errors()) return {};
    return analysis::run(
        {known.library, scenarios, settings, profiles, jobs, &session.progress.count()},
        session.diagnostics);
}

}  // namespace pcnload::app
