#include "analysis/exported_scenario.hpp"

#include "scenario/distinct_ids.hpp"
#include "spec/resolve.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <variant>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using scenario::Change;

void refuse(std::string message, const diagnostics::SourceSpan& span, std::string hint,
            Diagnostics& diagnostics) {
    diagnostics.add({Code::usage, std::move(message), span, std::move(hint), {}});
}

void refuse_withdrawals(const std::vector<Change>& changes, const std::string& scenario,
                        Diagnostics& diagnostics) {
    for (const Change& change : changes) {
        if (!std::holds_alternative<scenario::Withdraw>(change.verb)) continue;
        refuse("practices withdraw in `" + scenario +
                   "`, which changes the networks: no coefficient can say that",
               change.span,
               "export the scenario without it, and let the counts that you join say it",
               diagnostics);
    }
}

void refuse_local_changes(const std::vector<spec::Profile>& profiles, Diagnostics& diagnostics) {
    for (const spec::Profile& profile : profiles) {
        if (profile.local == nullptr) continue;
        refuse("the profile `" + profile.pcn +
                   "` makes local changes, and coefficients are the same for every network",
               profile.span, "leave its `local` out, or make them a scenario of their own",
               diagnostics);
    }
}

bool is_finite(const ExportedScenario& exported) {
    const auto finite = [](const Coefficient& one) {
        return std::isfinite(one.hours.per_week) && std::isfinite(one.hours.in_year) &&
               std::isfinite(one.wte_required) && std::isfinite(one.cost);
    };
    const auto source_is_finite = [](const DriverSource& one) {
        return std::isfinite(one.per_unit) && std::isfinite(one.constant);
    };
    return std::ranges::all_of(exported.coefficients, finite) &&
           std::ranges::all_of(exported.drivers, source_is_finite);
}

std::optional<ExportedScenario> export_one(const Run& run, const scenario::Scenario& scenario,
                                           Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    // What the networks have that the contract does not know is told here.
    if (!run.profiles.empty()) {
        scenario::apply(run.library, scenario, run.settings, run.profiles, diagnostics);
    }
    const auto contract = scenario::make_contract(run.library, scenario.contract, diagnostics);
    if (!contract) return std::nullopt;
    std::vector<Change> changes = scenario.changes;
    changes.insert(changes.end(), run.settings.begin(), run.settings.end());
    refuse_withdrawals(contract->changes, scenario.id, diagnostics);
    refuse_withdrawals(changes, scenario.id, diagnostics);
    spec::Draft draft = contract->draft;
    scenario::apply_to_contract(changes, draft, diagnostics);
    auto specification = spec::resolve(draft, diagnostics);
    if (!specification || diagnostics.errors_told() != errors) return std::nullopt;

    // What the changes make of a network that says nothing, they do to every network.
    spec::ChangedProfile everywhere;
    everywhere.changes_alone = true;
    scenario::apply_to_profile(contract->changes, draft, everywhere, diagnostics);
    scenario::apply_to_profile(changes, draft, everywhere, diagnostics);
    ExportedScenario exported;
    exported.id = scenario.id;
    exported.coefficients = coefficients(*specification);
    exported.drivers = driver_sources(*specification, everywhere.profile);
    exported.specification = std::make_shared<const spec::Specification>(std::move(*specification));
    if (!is_finite(exported)) {
        diagnostics.add({Code::not_finite,
                         "the coefficients of `" + scenario.id + "` are too large to reckon with",
                         {},
                         "look at its rates and durations",
                         {}});
    }
    return exported;
}

}  // namespace

std::vector<ExportedScenario> exported_scenarios(const Run& run, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    scenario::expect_distinct_ids(run.scenarios, diagnostics);
    refuse_local_changes(run.profiles, diagnostics);
    std::vector<ExportedScenario> all;
    for (const scenario::Scenario& scenario : run.scenarios) {
        if (auto exported = export_one(run, scenario, diagnostics)) {
            all.push_back(std::move(*exported));
        }
    }
    return diagnostics.errors_told() == errors ? std::move(all) : std::vector<ExportedScenario>{};
}

}  // namespace pcnload::analysis
