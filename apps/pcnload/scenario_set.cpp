#include "pcnload/scenario_set.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/sibling_files.hpp"
#include "scenario/grid.hpp"
#include "scenario/settings_csv.hpp"
#include "yaml/parse.hpp"

#include <map>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using scenario::Scenario;

bool is_scenario(const yaml::Node& root) {
    return !root.entries.empty() &&
           root.entries.front().key == spec::row(spec::FileKind::scenario).key;
}

// Every scenario beneath the folder, by path; other kinds of files are passed over.
std::vector<Scenario> folder_scenarios(const std::string& folder, const KnownFiles& known,
                                       Session& session) {
    std::vector<Scenario> scenarios;
    std::map<std::string, diagnostics::SourceSpan> ids;
    for (const spec::InputFile& file : folder_files(folder, session)) {
        const auto root =
            yaml::parse(session.files[file.file].text(), file.file, session.diagnostics);
        if (!root || !is_scenario(*root)) continue;
        FolderSiblings siblings(joined_path(folder, file.place), session);
        auto read = scenario::read_scenario(*root, known.library, siblings, session.diagnostics);
        if (!read) continue;
        const diagnostics::SourceSpan span = root->entries.front().value.span;
        const auto [first, is_new] = ids.emplace(read->id, span);
        if (!is_new) {
            session.diagnostics.add({Code::duplicate_id,
                                     "the scenario `" + read->id + "` stands in two files",
                                     span,
                                     "give each scenario an id of its own",
                                     {{first->second, "the other one is here"}}});
        }
        scenarios.push_back(std::move(*read));
    }
    if (scenarios.empty() && !session.diagnostics.has_errors()) {
        session.diagnostics.add({Code::unreadable_path,
                                 shown_path(folder) + " holds no scenarios",
                                 {},
                                 "the first key of a scenario's file is `scenario`",
                                 {}});
    }
    return scenarios;
}

std::vector<Scenario> csv_scenarios(const std::string& path, const std::vector<std::string>& words,
                                    const KnownFiles& known, Session& session) {
    if (words.size() > 1) {
        session.diagnostics.add({Code::usage,
                                 "rows of settings change one scenario, and several are named",
                                 {},
                                 "name one, or give each row its own in a column `base`",
                                 {}});
        return {};
    }
    if (path.ends_with(".yaml") || path.ends_with(".yml")) {
        session.diagnostics.add({Code::usage,
                                 "`--scenarios` takes a folder or a CSV file",
                                 {},
                                 "name the file of a single scenario as an argument",
                                 {}});
        return {};
    }
    const auto named = words.empty() ? std::nullopt : std::optional<std::string>(words.front());
    auto bases = choose_one_scenario(named, known, session);
    if (session.diagnostics.has_errors()) return {};
    const auto file = read_given_file(path, session);
    if (!file) return {};
    const auto base = bases.empty() ? std::nullopt : std::optional(std::move(bases.front()));
    return scenario::read_settings_csv(session.files[*file].text(), *file, known.library, base,
                                       session.diagnostics);
}

std::vector<Scenario> bases_of(const ScenarioSetOptions& options,
                               const std::vector<std::string>& words, const KnownFiles& known,
                               Session& session) {
    if (options.path && !is_folder(*options.path)) {
        return csv_scenarios(*options.path, words, known, session);
    }
    if (words.empty() && !options.path) return choose_one_scenario({}, known, session);
    std::vector<Scenario> scenarios;
    if (!words.empty()) scenarios = choose_scenarios(words, known, session);
    if (!options.path) return scenarios;
    for (Scenario& found : folder_scenarios(*options.path, known, session))
        scenarios.push_back(std::move(found));
    return scenarios;
}

}  // namespace

std::vector<Scenario> choose_scenario_set(const ScenarioSetOptions& options,
                                          const std::vector<std::string>& words,
                                          const KnownFiles& known, Session& session) {
    std::vector<Scenario> bases = bases_of(options, words, known, session);
    std::vector<scenario::Variation> variations;
    for (const std::string& written : options.variations) {
        const auto file = keep_setting("--vary", written, session);
        if (!file) continue;
        auto variation = scenario::read_variation(written, *file, session.diagnostics);
        if (variation) variations.push_back(std::move(*variation));
    }
    if (session.diagnostics.has_errors() || variations.empty()) return bases;
    return scenario::vary(bases, variations, session.diagnostics);
}

}  // namespace pcnload::app
