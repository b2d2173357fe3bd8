// Scenarios exported from files in memory.
#pragma once

#include "analysis/exported_scenario.hpp"
#include "support/projections.hpp"

#include <string>
#include <vector>

namespace pcnload::test {

// The small contract, and a scenario `it` of these changes.
inline Projected with_changes(const std::string& changes) {
    Projected projected;
    projected.add("common/tables.yaml", small_tables);
    projected.add("small/contract.yaml", small_head + small_money);
    projected.add("small/homes.yaml", small_service);
    projected.add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
    return projected;
}

// The scenarios named, held against every profile among the files.
inline std::vector<analysis::ExportedScenario> exported(Projected& files,
                                                        const std::vector<std::string>& names) {
    files.known = files.library();
    for (const spec::NamedProfile& named : files.known.profiles)
        files.profiles.push_back(named.profile);
    std::vector<scenario::Scenario> scenarios;
    for (const std::string& name : names) {
        if (auto found = scenario::find_scenario(files.known, name, files.diagnostics)) {
            scenarios.push_back(std::move(*found));
        }
    }
    return analysis::exported_scenarios({files.known, scenarios, {}, files.profiles},
                                        files.diagnostics);
}

// The scenario `it`, which must be good.
inline analysis::ExportedScenario exported_with(const std::string& changes) {
    Projected files = with_changes(changes);
    auto all = exported(files, {"it"});
    files.expect_good();
    if (all.size() != 1) FAIL("no scenario");
    return std::move(all[0]);
}

}  // namespace pcnload::test
