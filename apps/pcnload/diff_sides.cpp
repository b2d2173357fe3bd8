#include "pcnload/diff_sides.hpp"

#include "analysis/run.hpp"
#include "diagnostics/nearest_name.hpp"
#include "pcnload/git_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/profile_choice.hpp"
#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "spec/resolve.hpp"

#include <memory>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using spec::Library;

constexpr std::string_view usual_folder = "specs";

// A folder, or a revision of the repository; `folder` is what is read of a revision without a path.
Library read_side(const std::string& word, const std::string& folder, Session& session) {
    std::optional<std::vector<spec::InputFile>> files;
    if (is_folder(word)) {
        files = folder_files(word, session);
    } else {
        files = git_files(word, folder, session);
    }
    if (!files) return {};
    Library library = spec::read_library(*files, session.files, session.diagnostics);
    if (library.contracts.empty() && !session.diagnostics.has_errors()) {
        session.diagnostics.add({Code::no_contract,
                                 '`' + word + "` holds no contract",
                                 {},
                                 "each contract is a folder with a `contract.yaml`",
                                 {}});
    }
    return library;
}

std::vector<std::string> ids_without(const Library& library, const Library& other) {
    std::vector<std::string> ids;
    for (const std::string_view id : library.contracts.ids()) {
        if (other.contracts.find(id) == nullptr) ids.emplace_back(id);
    }
    return ids;
}

// The contracts of both sides; of the one asked for alone, where one is.
std::vector<std::string> compared(const Library& base, const Library& head,
                                  const std::optional<std::string>& contract, Session& session) {
    std::vector<std::string> ids;
    for (const std::string_view id : head.contracts.ids()) {
        if (base.contracts.find(id) == nullptr || (contract && *contract != id)) continue;
        ids.emplace_back(id);
    }
    if (contract && ids.empty()) {
        session.diagnostics.add({Code::unknown_choice,
                                 "no contract `" + *contract + "` is on both sides",
                                 {},
                                 diagnostics::did_you_mean(*contract, head.contracts.ids()),
                                 {}});
    }
    return ids;
}

Projections project(const Library& library, const std::vector<std::string>& contracts,
                    const DiffOptions& options, const std::vector<spec::Profile>& profiles,
                    Session& session) {
    std::vector<scenario::Scenario> scenarios;
    for (const std::string& id : contracts) {
        auto found = scenario::find_scenario(library, id, session.diagnostics);
        if (found) scenarios.push_back(std::move(*found));
    }
    const auto settings = read_settings(options.input.settings, session);
    return analysis::run({library, scenarios, settings, profiles, options.jobs},
                         session.diagnostics);
}

std::shared_ptr<const spec::Specification> as_written(const Library& library,
                                                      const std::string& contract,
                                                      Session& session) {
    const auto found = scenario::find_scenario(library, contract, session.diagnostics);
    if (!found) return nullptr;
    const auto made = scenario::make_contract(library, found->contract, session.diagnostics);
    if (!made) return nullptr;
    auto specification = spec::resolve(made->draft, session.diagnostics);
    if (!specification) return nullptr;
    return std::make_shared<const spec::Specification>(std::move(*specification));
}

bool expect_working_folder(const std::string& folder, Session& session) {
    if (is_folder(folder)) return true;
    session.diagnostics.add({Code::unreadable_path,
                             "there is no folder `" + folder + "` here to compare with",
                             {},
                             "run it in the folder that holds it, or name another behind the base",
                             {}});
    return false;
}

}  // namespace

DiffSides load_diff_sides(const DiffOptions& options, Session& session) {
    DiffSides sides;
    const std::string folder = options.input.specs.value_or(std::string(usual_folder));
    const std::string head_word = options.head.value_or(folder);
    sides.names = {options.base, head_word};
    if (!options.head && !expect_working_folder(folder, session)) return sides;
    const Library base = read_side(options.base, folder, session);
    const KnownFiles known{read_side(head_word, folder, session), false};
    const Library& head = known.library;
    if (session.diagnostics.has_errors()) return sides;
    const auto profiles = reference_profiles(options.input, known, session);
    const auto contracts = compared(base, head, options.contract, session);
    if (session.diagnostics.has_errors()) return sides;
    if (!options.contract) {
        sides.added = ids_without(head, base);
        sides.removed = ids_without(base, head);
    }
    for (const std::string& id : contracts)
        sides.written.push_back({as_written(base, id, session), as_written(head, id, session)});
    if (session.diagnostics.has_errors()) return sides;
    sides.base = project(base, contracts, options, profiles, session);
    sides.head = project(head, contracts, options, profiles, session);
    return sides;
}

analysis::SpecsDiff diff_specs(const DiffSides& sides) {
    analysis::SpecsDiff diff{sides.added, sides.removed, {}};
    for (std::size_t i = 0; i < sides.head.size(); ++i)
        diff.contracts.push_back(
            analysis::diff_contract(sides.written[i], sides.base[i], sides.head[i]));
    return diff;
}

}  // namespace pcnload::app
