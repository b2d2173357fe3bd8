#include "analysis/run.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

using MadeContracts = std::map<std::string, scenario::MadeContract, std::less<>>;

// Contracts of several scenarios, made once for all of them. One that has a fault is left out: each
// scenario then makes, and tells of, its own.
MadeContracts shared_contracts(const Run& run) {
    std::map<std::string, std::size_t> uses;
    for (const scenario::Scenario& scenario : run.scenarios)
        ++uses[scenario.contract.value];
    MadeContracts made;
    for (const scenario::Scenario& scenario : run.scenarios) {
        const std::string& id = scenario.contract.value;
        if (uses[id] < 2 || made.contains(id)) continue;
        Diagnostics told;
        auto contract = scenario::make_contract(run.library, scenario.contract, told);
        if (contract && told.all().empty()) made.emplace(id, std::move(*contract));
    }
    return made;
}

// One scenario seen by all profiles, put back into their order.
std::vector<Projection> run_one(const Run& run, const scenario::Scenario& scenario,
                                const MadeContracts& contracts, bool projects,
                                Diagnostics& diagnostics) {
    std::vector<Projection> ordered(run.profiles.size());
    const auto known = contracts.find(scenario.contract.value);
    const auto groups =
        known == contracts.end()
            ? scenario::apply(run.library, scenario, run.settings, run.profiles, diagnostics)
            : scenario::apply(known->second, scenario, run.settings, run.profiles, diagnostics);
    if (!projects) {
        return {};
    }
    for (const scenario::AppliedGroup& group : groups) {
        std::vector<Projection> projections =
            project(scenario.id, scenario.title, group.specification, group.networks);
        for (std::size_t i = 0; i < projections.size(); ++i) {
            if (const auto figures = not_finite(projections[i])) {
                diagnostics.add({Code::not_finite,
                                 *figures + " are too large to reckon with",
                                 run.profiles[group.profiles[i]].span,
                                 "look at the counts of `" + projections[i].network.pcn + "`",
                                 {}});
            }
            ordered[group.profiles[i]] = std::move(projections[i]);
        }
    }
    return groups.empty() ? std::vector<Projection>{} : std::move(ordered);
}

}  // namespace

std::vector<std::vector<Projection>> run(const Run& run, Diagnostics& diagnostics) {
    const std::size_t count = run.scenarios.size();
    std::vector<std::vector<Projection>> results(count);
    const MadeContracts contracts = shared_contracts(run);
    std::vector<Diagnostics> reports(count);  // told in the order of scenarios, whoever is first
    std::atomic<std::size_t> next{0};
    // After an error only further mistakes are looked for: figures of what is damaged say nothing.
    const bool projects = !diagnostics.has_errors();
    begin_work(run.count, "scenario", count);
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            results[i] = run_one(run, run.scenarios[i], contracts, projects, reports[i]);
            step_work(run.count);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 1; i < std::min<std::size_t>(run.jobs, count); ++i) {
            workers.emplace_back(work);
        }
        work();
    }
    for (const Diagnostics& report : reports) {
        diagnostics.append(report);
    }
    return diagnostics.has_errors() ? std::vector<std::vector<Projection>>{} : std::move(results);
}

}  // namespace pcnload::analysis
