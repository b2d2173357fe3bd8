#include "pcnload/diff_sides.hpp"

#include "analysis/run.hpp"
#include "diagnostics/nearest_name.hpp"
#include "pcnload/git_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/profile_choice.hpp"
#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "spec/resolve.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using spec::Library;

constexpr std::string_view usual_folder = "specs";

// What to do about a base with mistakes: nothing was compared.
void report_bad_base(const std::string& word, const std::string& folder, Session& session) {
    const std::string revision = word.substr(0, word.find(':'));
    session.diagnostics.add({Code::bad_base,
                             "the base `" + word + "` has mistakes, so that nothing was compared",
                             {},
                             is_folder(word)
                                 ? "`pcnload check " + word + "` tells them all"
                                 : "compare with a commit that has none: `git log --oneline " +
                                       revision + " -- " + folder + "` lists them",
                             {}});
}

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

// A contract by its id on each side; none where a side has it not.
struct Compared {
    std::optional<std::string> base;
    std::optional<std::string> head;
};

// In the order of the head, then what it no longer has; the one asked for alone, where one is.
std::vector<Compared> compared(const Library& base, const Library& head,
                               const std::optional<std::string>& contract, Session& session) {
    std::vector<Compared> ids;
    const auto is_wanted = [&](std::string_view id) { return !contract || *contract == id; };
    for (const std::string_view id : head.contracts.ids()) {
        if (!is_wanted(id)) continue;
        Compared both{std::nullopt, std::string(id)};
        if (base.contracts.find(id) != nullptr) both.base = both.head;
        ids.push_back(std::move(both));
    }
    for (const std::string_view id : base.contracts.ids()) {
        if (!is_wanted(id) || head.contracts.find(id) != nullptr) continue;
        ids.push_back({std::string(id), std::nullopt});
    }
    if (contract && ids.empty()) {
        session.diagnostics.add({Code::unknown_choice,
                                 "neither side has a contract `" + *contract + '`',
                                 {},
                                 diagnostics::did_you_mean(*contract, head.contracts.ids()),
                                 {}});
    }
    return ids;
}

bool knows_driver(const Library& library, std::string_view id) {
    return library.common.draft.drivers.find(id) != nullptr ||
           std::ranges::any_of(library.contracts, [&](const spec::Layer& layer) {
               return layer.draft.drivers.find(id) != nullptr;
           });
}

bool knows_role(const Library& library, std::string_view id) {
    return library.common.draft.roles.find(id) != nullptr ||
           std::ranges::any_of(library.contracts, [&](const spec::Layer& layer) {
               return layer.draft.roles.find(id) != nullptr;
           });
}

// Without what this side does not know, where the other does: an edit may bring in a driver and the
// profile that counts it. Of the shipped profiles, nobody's own, all that is not known is left out.
std::vector<spec::Profile> known_to(const Library& side, const Library& other, bool shipped,
                                    std::vector<spec::Profile> profiles) {
    for (spec::Profile& profile : profiles) {
        profile.counts.erase_if([&](const spec::ProfileCount& count) {
            return !knows_driver(side, count.id) && (shipped || knows_driver(other, count.id));
        });
        profile.staff.erase_if([&](const spec::ProfileStaff& staff) {
            return !knows_role(side, staff.id) && (shipped || knows_role(other, staff.id));
        });
    }
    return profiles;
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
    return analysis::run(
        {library, scenarios, settings, profiles, options.jobs, &session.progress.count()},
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

// Whether one is the other under another id: no edit but of what the contract says of itself.
bool has_same_body(const analysis::Versions& versions) {
    const auto parts = analysis::match_parts(*versions.base, *versions.head);
    const auto edits = analysis::find_edits(*versions.base, *versions.head, parts);
    return std::ranges::all_of(edits, [](const analysis::Edit& edit) {
        return edit.part == analysis::EditedPart::contract;
    });
}

// A contract that is gone and one that has come are one where their bodies are the same.
void pair_renamed(std::vector<Compared>& contracts, const Library& base, const Library& head,
                  Session& session) {
    for (Compared& added : contracts) {
        if (added.base || !added.head) continue;  // on both sides, or taken by an earlier one
        const auto gone = std::ranges::find_if(contracts, [&](const Compared& each) {
            if (each.head || !each.base) return false;
            const analysis::Versions versions{as_written(base, *each.base, session),
                                              as_written(head, *added.head, session)};
            return versions.base && versions.head && has_same_body(versions);
        });
        if (gone == contracts.end()) continue;
        added.base = std::exchange(gone->base, std::nullopt);
    }
    std::erase_if(contracts, [](const Compared& each) { return !each.base && !each.head; });
}

using NoWork = std::vector<analysis::Projection>;

// What one side has not stands there as a contract without work.
void add_side_by_side(analysis::Versions written, std::vector<analysis::Projection> base,
                      std::vector<analysis::Projection> head, DiffSides& sides) {
    if (!written.base) {
        written.base = analysis::empty_contract(written.head->head);
        base = analysis::without_work(head);
    } else if (!written.head) {
        written.head = analysis::empty_contract(written.base->head);
        head = analysis::without_work(base);
    }
    sides.written.push_back(std::move(written));
    sides.base.push_back(std::move(base));
    sides.head.push_back(std::move(head));
}

void name_whole_contracts(const std::vector<Compared>& contracts, DiffSides& sides) {
    for (const Compared& contract : contracts) {
        if (!contract.base) sides.added.push_back(*contract.head);
        if (!contract.head) sides.removed.push_back(*contract.base);
    }
}

std::vector<std::string> ids_of(const std::vector<Compared>& contracts,
                                std::optional<std::string> Compared::*side) {
    std::vector<std::string> ids;
    for (const Compared& contract : contracts) {
        if (contract.*side) ids.push_back(*(contract.*side));
    }
    return ids;
}

void add_all(const std::vector<Compared>& contracts, const Library& base, const Library& head,
             Projections before, Projections after, DiffSides& sides, Session& session) {
    auto next_before = before.begin();
    auto next_after = after.begin();
    for (const Compared& contract : contracts) {
        analysis::Versions written;
        if (contract.base) written.base = as_written(base, *contract.base, session);
        if (contract.head) written.head = as_written(head, *contract.head, session);
        if (session.diagnostics.has_errors()) return;
        add_side_by_side(std::move(written), contract.base ? std::move(*next_before++) : NoWork{},
                         contract.head ? std::move(*next_after++) : NoWork{}, sides);
    }
}

}  // namespace

DiffSides load_diff_sides(const DiffOptions& options, Session& session) {
    DiffSides sides;
    const std::string folder = options.input.specs.value_or(std::string(usual_folder));
    const std::string head_word = options.head.value_or(folder);
    sides.names = {options.base, head_word, options.input.profiles.has_value()};
    if (!options.head && !expect_working_folder(folder, session)) return sides;
    const std::size_t errors = session.diagnostics.errors_told();
    const Library base = read_side(options.base, folder, session);
    // What could not be read at all has been told with what to do.
    const bool was_read = base.damaged || !base.contracts.empty();
    if (was_read && session.diagnostics.errors_told() > errors) {
        report_bad_base(options.base, folder, session);
    }
    const KnownFiles known{read_side(head_word, folder, session), false};
    const Library& head = known.library;
    if (session.diagnostics.has_errors()) return sides;
    const auto profiles = reference_profiles(options.input, known, session);
    const bool shipped = head.profiles.empty() && !options.input.profiles && !options.input.profile;
    auto contracts = compared(base, head, options.contract, session);
    if (!session.diagnostics.has_errors()) pair_renamed(contracts, base, head, session);
    if (session.diagnostics.has_errors()) return sides;
    name_whole_contracts(contracts, sides);
    const std::size_t known_errors = session.diagnostics.errors_told();
    Projections before = project(base, ids_of(contracts, &Compared::base), options,
                                 known_to(base, head, shipped, profiles), session);
    const std::size_t of_base = session.diagnostics.errors_told() - known_errors;
    Projections after = project(head, ids_of(contracts, &Compared::head), options,
                                known_to(head, base, shipped, profiles), session);
    if (!session.diagnostics.has_errors()) {
        add_all(contracts, base, head, std::move(before), std::move(after), sides, session);
    } else if (of_base > 0 && session.diagnostics.errors_told() == known_errors + of_base) {
        // What both sides have is a mistake of the network or of the command line.
        report_bad_base(options.base, folder, session);
    }
    return sides;
}

analysis::SpecsDiff diff_specs(const DiffSides& sides) {
    analysis::SpecsDiff diff{sides.added, sides.removed, {}};
    const auto is_in = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    for (std::size_t i = 0; i < sides.head.size(); ++i) {
        const analysis::Versions& written = sides.written[i];
        const auto& base = sides.base[i];
        const auto& head = sides.head[i];
        const std::string& id = written.head->head.id;
        if (is_in(sides.added, id)) {
            diff.contracts.push_back(
                analysis::diff_whole_contract(written, base, head, analysis::EditKind::added));
        } else if (is_in(sides.removed, id)) {
            diff.contracts.push_back(
                analysis::diff_whole_contract(written, base, head, analysis::EditKind::removed));
        } else {
            diff.contracts.push_back(analysis::diff_contract(written, base, head));
        }
    }
    return diff;
}

}  // namespace pcnload::app
