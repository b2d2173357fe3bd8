#include "pcnload/library_check.hpp"

#include "analysis/run.hpp"
#include "analysis/unused_assumptions.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/part_surroundings.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/test_groups.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using scenario::Scenario;
using spec::Library;
using spec::Profile;

// Scenarios, seen by profiles; what is wrong is all that is wanted of it.
void try_out(const Library& library, const std::vector<Scenario>& scenarios,
             const std::vector<Profile>& profiles, Session& session) {
    analysis::run({library, scenarios, {}, profiles, 1}, session.diagnostics);
}

// The same with a profile that nobody asked to check: that it does not fit the contracts is no
// mistake of theirs.
void try_out_with(const Profile& stranger, const Library& library,
                  const std::vector<Scenario>& scenarios, Session& session) {
    Diagnostics found;
    analysis::run({library, scenarios, {}, {stranger}, 1}, found);
    for (const Diagnostic& diagnostic : found.all()) {
        if (diagnostic.span.file != stranger.span.file) session.diagnostics.add(diagnostic);
    }
}

template <class Rows>
std::vector<Scenario> find_all(const Rows& rows, const Library& library, Session& session) {
    std::vector<Scenario> scenarios;
    for (const auto& row : rows) {
        auto found = scenario::find_scenario(library, row.id, session.diagnostics);
        if (found) scenarios.push_back(std::move(*found));
    }
    return scenarios;
}

// The files of a group over those of the contracts that it is held against.
Library laid_over(Library base, const Library& group) {
    spec::lay_over(base.common.draft, group.common.draft);
    for (const spec::NamedScenario& scenario : group.scenarios)
        base.scenarios.put(scenario);
    base.profiles = group.profiles;
    base.tests = group.tests;
    return base;
}

// Hours of a contract with a mistake in it would say nothing. That a number rests on too little is
// none.
bool is_sound(const Diagnostics& found) {
    return std::ranges::none_of(found.all(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity() == diagnostics::Severity::error &&
               diagnostic.code != Code::evidence_too_weak;
    });
}

// Whether a failure says that the file of the tests is wrong, and not what they are about.
bool is_of_the_file(Code code) {
    return code == Code::bad_figure || code == Code::unknown_figure ||
           code == Code::bad_expectation || code == Code::unknown_in_test;
}

// The keys and names of the tests; whether they pass is for another command. Gives their number.
std::size_t check_tests(const Library& library, Session& session) {
    const KnownFiles known{library, false};
    const auto tests = prepare_tests(known, session);
    const auto contracts = analysis::make_contracts(tests, library);
    for (const analysis::CaseResult& result : analysis::run_tests(tests, contracts, 1)) {
        for (const Diagnostic& failure : result.failures) {
            if (is_of_the_file(failure.code)) session.diagnostics.add(failure);
        }
    }
    return tests.size();
}

class LibraryCheck {
public:
    LibraryCheck(const InputOptions& input, const ProvenanceOptions& provenance, Session& session)
        : specs_(input.specs),
          profile_(input.profile),
          provenance_(provenance),
          session_(session) {}

    void read_groups(const CheckedFiles& checked);
    // The number of its tests.
    std::size_t check_group(const Library& group);
    void check_networks(const std::vector<Profile>& networks);
    void check_part(const ContractPart& part);
    [[nodiscard]] const std::vector<Library>& groups() const { return groups_; }

    JudgedContracts judged;  // of the groups

private:
    const Library& base();
    // Of `--pcn`, or the default.
    [[nodiscard]] Profile usual_profile(const Library& library);
    void try_out_usual(const Library& library, const std::vector<Scenario>& scenarios);
    JudgedContracts judge(const Library& library);
    // In the contracts, and in the scenarios that `group` has.
    void report_unused(const Library& library, const Library& group);

    const std::optional<std::string>& specs_;
    const std::optional<std::string>& profile_;
    const ProvenanceOptions& provenance_;
    Session& session_;
    std::vector<Library> groups_;
    std::optional<KnownFiles> known_;
};

void LibraryCheck::read_groups(const CheckedFiles& checked) {
    for (const auto& files : checked.groups)
        groups_.push_back(spec::read_library(files, session_.files, session_.diagnostics));
}

// The contracts for what brings none: of a group that has some, else those known.
const Library& LibraryCheck::base() {
    for (const Library& group : groups_) {
        if (!group.contracts.empty()) return group;
    }
    if (!known_) known_ = load_known_files(specs_, session_);
    return known_->library;
}

Profile LibraryCheck::usual_profile(const Library& library) {
    const KnownFiles known{library, false};
    if (profile_) {
        InputOptions options;
        options.profile = profile_;
        const auto chosen = choose_profiles(options, known, session_);
        if (!chosen.empty()) return chosen.front();
    }
    return default_profile(known, session_);
}

void LibraryCheck::try_out_usual(const Library& library, const std::vector<Scenario>& scenarios) {
    const Profile usual = usual_profile(library);
    if (profile_) {
        try_out(library, scenarios, {usual}, session_);
    } else {
        try_out_with(usual, library, scenarios, session_);
    }
}

JudgedContracts LibraryCheck::judge(const Library& library) {
    if (!provenance_.asked()) return {};
    const bool sound = is_sound(session_.diagnostics);
    JudgedContracts own =
        judge_contracts(library, usual_profile(library), provenance_, session_.diagnostics);
    return sound ? std::move(own) : JudgedContracts{};
}

void LibraryCheck::report_unused(const Library& library, const Library& group) {
    if (!is_sound(session_.diagnostics)) return;
    auto scenarios = find_all(library.contracts, library, session_);
    auto own = find_all(group.scenarios, library, session_);
    std::ranges::move(own, std::back_inserter(scenarios));
    analysis::report_unused_assumptions(library, scenarios, session_.diagnostics);
}

std::size_t LibraryCheck::check_group(const Library& group) {
    const bool has_contracts = !group.contracts.empty();
    // Parts that could not be read would be missed everywhere.
    if (has_contracts && group.damaged) return 0;
    const Library library = has_contracts ? group : laid_over(base(), group);
    const spec::Draft& common = group.common.draft;
    const bool has_common = !common.drivers.empty() || !common.roles.empty() ||
                            !common.assumptions.empty() || !common.services.empty();
    if (!group.profiles.empty()) {
        std::vector<Profile> profiles;
        for (const spec::NamedProfile& named : group.profiles)
            profiles.push_back(named.profile);
        try_out(library, find_all(library.contracts, library, session_), profiles, session_);
    } else if (has_contracts || has_common) {
        try_out_usual(library, find_all(library.contracts, library, session_));
    }
    try_out_usual(library, find_all(group.scenarios, library, session_));
    if (has_contracts) {
        report_unused(library, group);
        JudgedContracts own = judge(library);
        std::ranges::move(own.provenance, std::back_inserter(judged.provenance));
        std::ranges::move(own.without_hours, std::back_inserter(judged.without_hours));
    }
    return group.tests.empty() ? 0 : check_tests(library, session_);
}

void LibraryCheck::check_networks(const std::vector<Profile>& networks) {
    if (networks.empty()) return;
    const Library& library = base();
    try_out(library, find_all(library.contracts, library, session_), networks, session_);
}

// All of the surroundings are read and tried, but only what is wrong in the part is told.
void LibraryCheck::check_part(const ContractPart& part) {
    Diagnostics told = std::exchange(session_.diagnostics, {});
    const auto files = surroundings(part, specs_, session_);
    const Library library = spec::read_library(files, session_.files, session_.diagnostics);
    if (!library.damaged) {
        const auto contracts = find_all(library.contracts, library, session_);
        try_out(library, contracts, {usual_profile(library)}, session_);
        judge(library);
        report_unused(library, library);
    }
    const Diagnostics found = std::exchange(session_.diagnostics, std::move(told));
    const bool is_table = part.first_key != "service" && part.first_key != "contract";
    for (const Diagnostic& diagnostic : found.all()) {
        // What uses an assumption may stand anywhere.
        if (is_table && diagnostic.code == Code::unused_assumption) continue;
        if (diagnostic.span.file == part.file) session_.diagnostics.add(diagnostic);
    }
}

}  // namespace

Checked check_files(const CheckedFiles& checked, const InputOptions& input,
                    const ProvenanceOptions& provenance, Session& session) {
    LibraryCheck check(input, provenance, session);
    check.read_groups(checked);
    Checked result;
    result.files = checked.count;
    result.profiles = checked.networks.size();
    for (const Library& group : check.groups()) {
        result.contracts += group.contracts.size();
        result.scenarios += group.scenarios.size();
        result.profiles += group.profiles.size();
        result.tests += check.check_group(group);
    }
    check.check_networks(checked.networks);
    for (const ContractPart& part : checked.parts)
        check.check_part(part);
    result.judged = std::move(check.judged);
    return result;
}

}  // namespace pcnload::app
