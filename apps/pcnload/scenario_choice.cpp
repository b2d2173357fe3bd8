#include "pcnload/scenario_choice.hpp"

#include "pcnload/sibling_files.hpp"
#include "yaml/character_check.hpp"

#include <algorithm>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using scenario::Scenario;

constexpr std::string_view revision = "january-revision";

}  // namespace

std::optional<Scenario> read_scenario_file(const std::string& path, const spec::Library& library,
                                           Session& session) {
    const auto root = read_root(path, spec::FileKind::scenario, session);
    if (!root) return std::nullopt;
    FolderSiblings siblings(path, session);
    return scenario::read_scenario(*root, library, siblings, session.diagnostics);
}

std::optional<Scenario> choose_scenario(const std::string& word, const KnownFiles& known,
                                        Session& session) {
    const auto names = scenario::scenario_names(known.library);
    const bool is_known = std::ranges::find(names, word) != names.end();
    if (!is_known && is_path(word)) return read_scenario_file(word, known.library, session);
    return scenario::find_scenario(known.library, word, session.diagnostics);
}

std::vector<Scenario> choose_scenarios(const std::vector<std::string>& words,
                                       const KnownFiles& known, Session& session) {
    std::vector<Scenario> scenarios;
    for (const std::string& word : words) {
        if (auto chosen = choose_scenario(word, known, session)) {
            scenarios.push_back(std::move(*chosen));
        }
    }
    if (!words.empty()) return scenarios;

    std::optional<Scenario> revised;
    if (known.shipped) {
        revised = scenario::find_scenario(known.library, revision, session.diagnostics);
    }
    for (const std::string_view id : known.library.contracts.ids()) {
        auto contract = scenario::find_scenario(known.library, id, session.diagnostics);
        if (contract) scenarios.push_back(std::move(*contract));
        if (revised && revised->contract.value == id) scenarios.push_back(*revised);
    }
    return scenarios;
}

std::vector<Scenario> choose_one_scenario(const std::optional<std::string>& word,
                                          const KnownFiles& known, Session& session) {
    if (word) return choose_scenarios({*word}, known, session);
    if (known.library.contracts.empty()) return {};
    return choose_scenarios({known.library.contracts[0].id}, known, session);
}

std::optional<diagnostics::FileIndex> keep_setting(const std::string& flag,
                                                   const std::string& setting, Session& session) {
    const auto file = session.files.add(flag, setting);
    const auto problem = yaml::find_bad_character(setting);
    if (!problem) return file;
    session.diagnostics.add({Code::bad_setting,
                             "this is no plain text",
                             {file, problem->begin, problem->end},
                             "remove what cannot be seen, and use UTF-8",
                             {}});
    return std::nullopt;
}

std::vector<scenario::Change> read_settings(const std::vector<std::string>& settings,
                                            Session& session) {
    std::vector<scenario::Change> changes;
    for (const std::string& setting : settings) {
        const auto file = keep_setting("--set", setting, session);
        if (!file) continue;
        auto change = scenario::read_setting(setting, *file, session.diagnostics);
        if (change) changes.push_back(std::move(*change));
    }
    return changes;
}

}  // namespace pcnload::app
