#include "analysis/adjustable_scenario.hpp"

#include "support/projections.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

const std::string counts = "\ndrivers: {registered_patients: 4000, practices: 1}\n";

struct Adjustable : test::Projected {
    std::vector<analysis::AdjustableScenario> made;

    Adjustable() {
        add("common/tables.yaml", test::small_tables);
        add("small/contract.yaml", test::small_head + test::small_money);
        add("small/homes.yaml", test::small_service);
        add("profiles/a.yaml", "pcn: A" + counts);
        add("profiles/b.yaml", "pcn: B" + counts + "local: [{hire: {role: gp, wte: 1}}]\n");
        add("profiles/c.yaml", "pcn: C" + counts);
        add("scenarios/it.yaml",
            "scenario: it\ntitle: Fewer\ncontract: small\nchanges: [{withdraw: {practices: 50%, "
            "patients: stay}}]");
        run({"small", "it"});
        expect_good();
        std::vector<scenario::Scenario> scenarios;
        for (const char* name : {"small", "it"}) {
            auto found = scenario::find_scenario(known, name, diagnostics);
            REQUIRE(found.has_value());
            scenarios.push_back(*found);
        }
        made = analysis::adjustable_scenarios({known, scenarios, {}, profiles, 1}, all);
    }
};

TEST_CASE("networks without changes of their own share a model") {
    const Adjustable adjustable;
    REQUIRE(adjustable.made.size() == 2);
    for (const analysis::AdjustableScenario& each : adjustable.made) {
        REQUIRE(each.models.size() == 2);
        CHECK(each.model_of == std::vector<std::size_t>{0, 1, 0});
        CHECK(each.models[0].specification != nullptr);
    }
    CHECK(adjustable.made[1].id == "it");
    CHECK(adjustable.made[1].title == "Fewer");
}

TEST_CASE("a model has the steps of the contract, the network and the scenario, in this order") {
    const Adjustable adjustable;
    CHECK(adjustable.made[0].models[0].steps.empty());
    CHECK(adjustable.made[0].models[1].steps.size() == 1);
    const auto& steps = adjustable.made[1].models[1].steps;
    REQUIRE(steps.size() == 2);
    CHECK(std::holds_alternative<scenario::StaffHired>(steps[0]));
    CHECK(std::holds_alternative<scenario::PracticesLeave>(steps[1]));
}

}  // namespace
