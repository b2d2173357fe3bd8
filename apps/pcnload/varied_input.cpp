#include "pcnload/varied_input.hpp"

#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"

#include <cstdint>
#include <utility>

namespace pcnload::app {

std::optional<VariedInput> load_varied_input(const InputOptions& input,
                                             const std::optional<std::string>& scenario,
                                             Session& session) {
    KnownFiles known = load_known_files(input.specs, session);
    // What a damaged folder no longer holds is not told to be unknown.
    if (session.diagnostics.has_errors()) return std::nullopt;
    std::vector<scenario::Scenario> chosen = choose_one_scenario(scenario, known, session);
    std::vector<spec::Profile> profiles = choose_profiles(input, known, session);
    std::vector<scenario::Change> settings = read_settings(input.settings, session);
    if (session.diagnostics.has_errors() || chosen.empty() || profiles.empty()) {
        return std::nullopt;
    }
    return VariedInput{std::move(known), std::move(chosen.front()), std::move(profiles),
                       std::move(settings)};
}

std::vector<analysis::FigureName> read_figures(const std::vector<std::string>& words,
                                               Session& session) {
    std::vector<analysis::FigureName> names;
    for (const std::string& word : words) {
        const auto file = keep_setting("--figure", word, session);
        if (!file) continue;
        const diagnostics::SourceSpan span{*file, 0, static_cast<std::uint32_t>(word.size())};
        if (auto name = analysis::read_figure(word, span, session.diagnostics)) {
            names.push_back(std::move(*name));
        }
    }
    return names;
}

}  // namespace pcnload::app
