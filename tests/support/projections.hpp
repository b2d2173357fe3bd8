// Projections of files in memory, and their figures by name.
#pragma once

#include "analysis/run.hpp"
#include "support/small_contract.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::test {

// Every scenario named, seen by every profile among the files.
struct Projected : Inputs {
    spec::Library known;
    std::vector<spec::Profile> profiles;
    std::vector<std::vector<analysis::Projection>> all;  // by scenario, by profile

    Projected& run(const std::vector<std::string>& names, unsigned jobs = 1) {
        known = library();
        profiles.clear();
        for (const spec::NamedProfile& named : known.profiles)
            profiles.push_back(named.profile);
        std::vector<scenario::Scenario> scenarios;
        for (const std::string& name : names) {
            if (auto found = scenario::find_scenario(known, name, diagnostics)) {
                scenarios.push_back(std::move(*found));
            }
        }
        all = analysis::run({known, scenarios, {}, profiles, jobs}, diagnostics);
        return *this;
    }
};

// The small contract seen by the small profile, under changes.
inline analysis::Projection small_projection(const std::string& changes = "[]",
                                             std::string service = small_service,
                                             std::string profile = small_profile,
                                             std::string tables = small_tables) {
    Projected projected;
    projected.files.clear();
    projected.add("common/tables.yaml", std::move(tables));
    projected.add("small/contract.yaml", small_head + small_money);
    projected.add("small/homes.yaml", std::move(service));
    projected.add("profiles/small.yaml", std::move(profile));
    projected.add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
    projected.run({"it"});
    projected.expect_good();
    if (projected.all.empty()) FAIL("no projection");
    return std::move(projected.all[0].at(0));
}

inline const analysis::RoleFigures& role(const analysis::Projection& projection,
                                         std::string_view id) {
    return projection.role(index_of<spec::RoleIndex>(projection.specification->roles, id));
}

inline const analysis::FundingFigures& stream(const analysis::Projection& projection,
                                              std::string_view id) {
    return projection
        .funding[index_of<spec::FundingIndex>(projection.specification->funding, id).value];
}

}  // namespace pcnload::test
