#include "analysis/unused_assumptions.hpp"

#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using test::Lines;

namespace {

const std::string spare = R"(assumptions:
  spare_minutes: {title: t, value: 5 min per visit, evidence: judgement}
  whole: {title: t, value: half * 2, evidence: judgement}
  half: {title: t, value: 50%, evidence: judgement}
)";

// What is told of the small contract with these tables and scenarios beside it.
Lines told(const std::string& tables, const std::vector<std::string>& scenarios) {
    test::Inputs inputs = test::small_inputs();
    inputs.add("common/spare.yaml", tables);
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        inputs.add("scenarios/s" + std::to_string(i) + ".yaml", scenarios[i]);
    const spec::Library library = inputs.library();
    inputs.expect_good();
    std::vector<scenario::Scenario> all;
    for (const std::string_view name : scenario::scenario_names(library)) {
        auto found = scenario::find_scenario(library, name, inputs.diagnostics);
        REQUIRE(found);
        all.push_back(std::move(*found));
    }
    analysis::report_unused_assumptions(library, all, inputs.diagnostics);
    return inputs.mistakes();
}

std::string scenario_of(const std::string& change) {
    const spec::Library library = test::small_inputs().library();
    return "scenario: s\ncontract: " + std::string(library.contracts[0].id) + "\nchanges:\n  - " +
           change + '\n';
}

}  // namespace

TEST_CASE("what no product names is told, and what only that rests on too") {
    CHECK(told(spare, {}) == Lines{"PCN-S421 spare_minutes", "PCN-S421 whole", "PCN-S421 half"});
    CHECK(told("sources:\n  nobody: {title: t}\n", {}) == Lines{});
}

TEST_CASE("what a scenario alone rests on is used, and what it alone drops is too") {
    const std::string uses =
        "set: {what: minutes_per_round, to: spare_minutes * 24 visits per round}";
    CHECK(told(spare, {scenario_of(uses)}) == Lines{"PCN-S421 whole", "PCN-S421 half"});
    CHECK(told("sources:\n  nobody: {title: t}\n", {scenario_of("drop: \"*\"")}) == Lines{});
}

TEST_CASE("nothing is told where a contract or a scenario has a mistake") {
    CHECK(told(spare, {scenario_of("drop: nothing-of-that-name")}) == Lines{});
}
