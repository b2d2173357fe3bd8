#include "analysis/work_batch.hpp"

#include "scenario/assumption_settings.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using scenario::Change;

bool withdraws(std::span<const Change> changes) {
    return std::ranges::any_of(changes, [](const Change& change) {
        return std::holds_alternative<scenario::Withdraw>(change.verb);
    });
}

bool has_same_source(const scenario::Scenario& one, const scenario::Scenario& other) {
    return one.source.has_value() == other.source.has_value() &&
           (!one.source || one.source->span == other.source->span);
}

bool begin_alike(std::span<const Change> one, std::span<const Change> other) {
    return std::ranges::equal(one, other, scenario::is_same);
}

// Whether an estimate is made by another rate than in the base.
bool estimates_move(const spec::Specification& base, const spec::Specification& changed) {
    return !std::ranges::equal(
        base.drivers, changed.drivers, [](const spec::Driver& one, const spec::Driver& other) {
            return !one.estimate || one.estimate->per_count == other.estimate->per_count;
        });
}

}  // namespace

bool ScenarioWork::is_finite() const {
    return std::ranges::all_of(groups, [&](const RoleWork& group) {
        std::vector<double> work(group.roles() * group.columns());
        group.project(counts->largest, work);
        return std::ranges::all_of(work, [](double each) { return std::isfinite(each); });
    });
}

WorkBatch::WorkBatch(const Run& run, WorkView view) : run_(run), view_(view) {
    make_contracts();
    share();
}

// One with anything to tell is not kept: each of its scenarios then makes, and tells of, its own.
void WorkBatch::make_contracts() {
    for (const scenario::Scenario& scenario : run_.scenarios) {
        const std::string& id = scenario.contract.value;
        if (names_.contains(id)) continue;
        Diagnostics told;
        auto contract = scenario::make_contract(run_.library, scenario.contract, told);
        if (!contract) continue;
        Names& names = names_[id];
        for (const std::string_view role : contract->draft.roles.ids())
            names.roles.emplace_back(role);
        for (int month = 0; month < units::months_per_year; ++month)
            names.months.push_back(contract->draft.head.year.month_text(month));
        if (told.all().empty()) contracts_.emplace(id, std::move(*contract));
    }
}

const WorkBatch::Names& WorkBatch::names(std::size_t scenario) const {
    static const Names none;
    const auto known = names_.find(run_.scenarios[scenario].contract.value);
    return known == names_.end() ? none : known->second;
}

const std::vector<std::string>& WorkBatch::roles(std::size_t scenario) const {
    return names(scenario).roles;
}

const std::vector<std::string>& WorkBatch::months(std::size_t scenario) const {
    return names(scenario).months;
}

std::vector<std::string> WorkBatch::pcns() const {
    std::vector<std::string> codes;
    for (const spec::Profile& profile : run_.profiles)
        codes.push_back(profile.pcn);
    return codes;
}

std::vector<Change> WorkBatch::changes(std::size_t scenario, std::size_t from) const {
    const auto& own = run_.scenarios[scenario].changes;
    const auto skip = [](const std::vector<Change>& all, std::size_t count) {
        return all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    };
    std::vector<Change> all(skip(own, from), own.end());
    all.insert(all.end(), skip(run_.settings, from - std::min(from, own.size())),
               run_.settings.end());
    return all;
}

// Neighbours that begin alike share what they begin with: the points of a grid and the rows of a
// file stand side by side.
void WorkBatch::share() {
    splits_.resize(scenarios());
    std::vector<Change>
        first;  // the changes of the scenario that the run of neighbours begins with
    std::size_t first_place = 0;
    for (std::size_t place = 0; place < scenarios(); ++place) {
        std::vector<Change> here = changes(place);
        Split& split = splits_[place];
        split.before = scenario::changes_before_settings(here);
        const auto begin = [&](const std::vector<Change>& all) {
            return std::span(all).first(std::min(split.before, all.size()));
        };
        const scenario::Scenario& scenario = run_.scenarios[place];
        const bool alike = place > 0 && splits_[first_place].before == split.before &&
                           run_.scenarios[first_place].contract.value == scenario.contract.value &&
                           has_same_source(run_.scenarios[first_place], scenario) &&
                           begin_alike(begin(first), begin(here));
        if (!alike) {
            first = std::move(here);
            first_place = place;
            continue;
        }
        if (splits_[first_place].shared == nullptr && place == first_place + 1) {
            if (auto made = make_shared(first_place, split.before)) {
                splits_[first_place].shared = made.get();
                shared_.push_back(std::move(made));
            }
        }
        split.shared = splits_[first_place].shared;
    }
}

// Nothing where there is anything to tell: each scenario then goes the whole way and tells it.
std::unique_ptr<WorkBatch::Shared> WorkBatch::make_shared(std::size_t scenario,
                                                          std::size_t before) const {
    const auto contract = contracts_.find(run_.scenarios[scenario].contract.value);
    if (contract == contracts_.end()) return nullptr;
    scenario::Scenario base = run_.scenarios[scenario];
    base.changes = changes(scenario);
    base.changes.resize(before);
    Diagnostics told;
    auto groups = scenario::apply(contract->second, base, {}, run_.profiles, told);
    if (groups.size() != 1 || !told.all().empty()) return nullptr;
    auto shared = std::make_unique<Shared>();
    shared->networks = std::move(groups.front().networks);
    shared->specification = std::move(groups.front().specification);
    shared->counts = std::make_shared<const NetworkCounts>(
        linear::count_table(shared->networks, shared->specification->drivers.size()));
    // What the changes of a network's own do is not looked at: they may withdraw too.
    shared->withdrawn = withdraws(contract->second.changes) || withdraws(base.changes) ||
                        std::ranges::any_of(run_.profiles, [](const spec::Profile& profile) {
                            return profile.local != nullptr;
                        });
    return shared;
}

std::optional<ScenarioWork> WorkBatch::whole(std::size_t scenario, Diagnostics& diagnostics) const {
    const scenario::Scenario& asked = run_.scenarios[scenario];
    const auto known = contracts_.find(asked.contract.value);
    const auto groups =
        known == contracts_.end()
            ? scenario::apply(run_.library, asked, run_.settings, run_.profiles, diagnostics)
            : scenario::apply(known->second, asked, run_.settings, run_.profiles, diagnostics);
    if (groups.empty()) return std::nullopt;
    ScenarioWork work;
    work.group_of.resize(networks());
    linear::CountTable counts(networks(), groups.front().specification->drivers.size());
    for (const scenario::AppliedGroup& group : groups) {
        const linear::CountTable own = linear::count_table(group.networks, counts.drivers());
        for (std::size_t i = 0; i < group.profiles.size(); ++i) {
            std::ranges::copy(own.row(i), counts.row(group.profiles[i]).begin());
            work.group_of[group.profiles[i]] = static_cast<std::uint32_t>(work.groups.size());
        }
        work.groups.emplace_back(*group.specification, view_);
    }
    work.counts = std::make_shared<const NetworkCounts>(std::move(counts));
    return work;
}

ScenarioWorker::Quick::Quick(const WorkBatch::Shared& shared, const WorkView& view)
    : revaluation(*shared.specification) {
    work.groups.emplace_back(*shared.specification, view);
    work.group_of.resize(shared.networks.size());
}

// Null where the scenario has to go the whole way.
const ScenarioWork* ScenarioWorker::quick(std::size_t scenario) {
    const WorkBatch::Split& split = batch_.splits_[scenario];
    if (split.shared == nullptr) return nullptr;
    const WorkBatch::Shared& shared = *split.shared;
    const auto values =
        scenario::assumption_values(batch_.changes(scenario, split.before), *shared.specification);
    if (!values) return nullptr;
    auto& known = quick_[split.shared];
    if (!known) known = std::make_unique<Quick>(shared, batch_.view_);
    if (!known->revaluation.set(*values)) return nullptr;
    const spec::Specification& specification = known->revaluation.specification();
    known->work.counts = shared.counts;
    if (estimates_move(*shared.specification, specification)) {
        if (shared.withdrawn) return nullptr;
        linear::CountTable counts = shared.counts->table;
        linear::estimate_again(specification, shared.networks, counts);
        known->work.counts = std::make_shared<const NetworkCounts>(std::move(counts));
    }
    known->work.groups.front().weigh(specification);
    return known->work.is_finite() ? &known->work : nullptr;
}

const ScenarioWork* ScenarioWorker::prepare(std::size_t scenario, Diagnostics& diagnostics) {
    if (const ScenarioWork* work = quick(scenario)) return work;
    whole_ = batch_.whole(scenario, diagnostics);
    if (!whole_) return nullptr;
    if (whole_->is_finite()) return &*whole_;
    diagnostics.add(
        {Code::not_finite,
         "the work in `" + batch_.run_.scenarios[scenario].id + "` is too large to reckon with",
         {},
         "look at its rates and durations, and at the networks' counts",
         {}});
    return nullptr;
}

}  // namespace pcnload::analysis
