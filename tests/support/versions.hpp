// Two versions of the small contract, and what was edited between them.
#pragma once

#include "analysis/edits.hpp"
#include "support/projections.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pcnload::test {

struct Version {
    std::string service = small_service;
    std::string tables = small_tables;
    std::string contract = small_head + small_money;

    [[nodiscard]] spec::Specification specification() const {
        return good_specification(small_inputs(service, tables, contract));
    }
    // The version with a part of its service, tables or contract replaced.
    [[nodiscard]] Version service_with(std::string_view part, std::string_view by) const {
        return {replaced(service, part, by), tables, contract};
    }
    [[nodiscard]] Version tables_with(std::string_view part, std::string_view by) const {
        return {service, replaced(tables, part, by), contract};
    }
    [[nodiscard]] Version contract_with(std::string_view part, std::string_view by) const {
        return {service, tables, replaced(contract, part, by)};
    }
};

// A version seen by a profile.
inline analysis::Projection projection_of(const Version& version,
                                          const std::string& profile = small_profile) {
    Projected projected;
    projected.files.clear();
    projected.add("common/tables.yaml", version.tables);
    projected.add("small/contract.yaml", version.contract);
    projected.add("small/homes.yaml", version.service);
    projected.add("profiles/small.yaml", profile);
    projected.add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: []");
    projected.run({"it"});
    projected.expect_good();
    if (projected.all.empty()) FAIL("no projection");
    return std::move(projected.all[0].at(0));
}

inline std::vector<analysis::Edit> edits_between(const Version& base, const Version& head) {
    const spec::Specification before = base.specification();
    const spec::Specification after = head.specification();
    return analysis::find_edits(before, after, analysis::match_parts(before, after));
}

// "changed activity homes/round/visit.duration: a -> b"
inline Lines told(const std::vector<analysis::Edit>& edits) {
    Lines lines;
    for (const analysis::Edit& edit : edits) {
        std::string line(analysis::word(edit.kind));
        line.append(" ").append(analysis::word(edit.part)).append(" ").append(edit.address);
        if (edit.field != analysis::EditedField::none) {
            line.append(".").append(analysis::word(edit.field));
        }
        lines.push_back(line + ": " + edit.before + " -> " + edit.after);
    }
    return lines;
}

}  // namespace pcnload::test
