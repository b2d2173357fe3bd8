#include "analysis/mutation.hpp"

#include "analysis/projection_figures.hpp"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace pcnload::analysis {

namespace {

constexpr double nudge = 0.01;

// A test, or a contract by itself seen by a network of the tests.
struct Trial {
    PreparedTest test;
    bool judged = false;  // whether it is a test
    std::vector<double> figures;
};

std::vector<double> figures_of(const Reckoned& reckoned) {
    return reckoned.projection ? all_figures(*reckoned.projection) : std::vector<double>{};
}

// Every contract of the library with every network of the tests.
std::vector<PreparedTest> bare_contracts(const MutationInput& input) {
    std::vector<PreparedTest> bare;
    std::vector<diagnostics::SourceSpan> known;
    for (const PreparedTest& test : input.tests) {
        if (!test.profile) continue;
        if (std::ranges::find(known, test.profile->span) != known.end()) continue;
        known.push_back(test.profile->span);
        for (const spec::Layer& contract : input.library.contracts) {
            PreparedTest trial;
            trial.scenario = scenario::Scenario{contract.id, {}, {}, {contract.id, {}}, {}, {}};
            trial.profile = test.profile;
            bare.push_back(std::move(trial));
        }
    }
    return bare;
}

// One thread's own copies of the contracts, whose numbers it changes and puts back.
class Nudging {
public:
    Nudging(const std::vector<Trial>& trials, TestedContracts contracts)
        : trials_(trials), contracts_(std::move(contracts)) {
        for (auto& [id, contract] : contracts_) {
            if (contract.made) places_.emplace(id, number_places(contract.made->draft));
        }
    }

    Notice notice(const SpecNumber& number) {
        if (const auto up = try_out(number, 1 + nudge)) return *up;
        return try_out(number, 1 - nudge).value_or(Notice::noticed);
    }

private:
    // Nothing where the checks refuse the changed number.
    std::optional<Notice> try_out(const SpecNumber& number, double factor);
    void change(const SpecNumber& number, double factor);
    void put_back();

    const std::vector<Trial>& trials_;
    TestedContracts contracts_;
    std::map<std::string, NumberPlaces, std::less<>> places_;
    std::vector<std::pair<double*, double>> changed_;  // and what it was
};

void Nudging::change(const SpecNumber& number, double factor) {
    for (auto& [id, places] : places_) {
        const auto found = places.find(number.span);
        if (found == places.end()) continue;
        for (double* value : found->second) {
            changed_.emplace_back(value, *value);
            // Of nothing, 1% of its unit.
            *value = *value == 0 ? nudge : *value * factor;
        }
    }
}

void Nudging::put_back() {
    for (const auto& [value, before] : changed_)
        *value = before;
    changed_.clear();
}

std::optional<Notice> Nudging::try_out(const SpecNumber& number, double factor) {
    change(number, factor);
    Notice notice = Notice::changes_nothing;
    bool refused = false;
    for (const Trial& trial : trials_) {
        const auto& id = trial.test.scenario->contract.value;
        const auto places = places_.find(id);
        if (places == places_.end() || !places->second.contains(number.span)) continue;
        // The contracts by themselves are for numbers that no test moves.
        if (!trial.judged && notice == Notice::unnoticed) break;
        const Reckoned reckoned = reckon(trial.test, contracts_.find(id)->second);
        refused = !reckoned.projection && !trial.figures.empty();
        if (refused) break;
        if (trial.judged && !judge(trial.test, reckoned).passed()) {
            notice = Notice::noticed;
            break;
        }
        if (!same_figures(figures_of(reckoned), trial.figures)) notice = Notice::unnoticed;
    }
    put_back();
    return refused ? std::nullopt : std::optional(notice);
}

}  // namespace

std::size_t Mutation::count(Notice notice) const {
    return static_cast<std::size_t>(std::ranges::count(numbers, notice, &NudgedNumber::notice));
}

Mutation mutate(const MutationInput& input) {
    const std::vector<PreparedTest> bare = bare_contracts(input);
    TestedContracts contracts = make_contracts(bare, input.library);
    std::vector<Trial> trials;
    const auto add = [&](const PreparedTest& test, bool judged) {
        if (!test.scenario || !test.profile) return;
        const auto known = contracts.find(test.scenario->contract.value);
        if (known == contracts.end()) return;
        trials.push_back({test, judged, figures_of(reckon(test, known->second))});
    };
    for (const PreparedTest& test : input.tests)
        add(test, true);
    for (const PreparedTest& test : bare)
        add(test, false);

    std::vector<const spec::Draft*> drafts;
    for (const auto& [id, contract] : contracts) {
        if (contract.made) drafts.push_back(&contract.made->draft);
    }
    Mutation mutation;
    for (SpecNumber& number : spec_numbers(input.library, drafts, input.files))
        mutation.numbers.push_back({std::move(number), Notice::noticed});
    std::atomic<std::size_t> next{0};
    begin_work(input.count, "number", mutation.numbers.size());
    const auto work = [&] {
        Nudging nudging(trials, contracts);
        for (std::size_t i = next++; i < mutation.numbers.size(); i = next++) {
            mutation.numbers[i].notice = nudging.notice(mutation.numbers[i].number);
            step_work(input.count);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < input.jobs; ++i)
            workers.emplace_back(work);
        work();
    }
    return mutation;
}

}  // namespace pcnload::analysis
