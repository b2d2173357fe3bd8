#include "spec/library.hpp"

#include "support/small_contract.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;
using Ids = std::vector<std::string_view>;

std::string contract(const std::string& id, const std::string& more) {
    return "contract: " + id + "\ntitle: t\nyear: " + more;
}

TEST_CASE("files are sorted by what their first key says they hold") {
    Inputs inputs = test::small_inputs();
    inputs.add("profiles/one.yaml", test::small_profile);
    inputs.add("scenarios/later.yaml", "scenario: later\ntitle: Later\ncontract: small\n");
    const spec::Library library = inputs.library();
    inputs.expect_good();
    CHECK(library.contracts.ids() == Ids{"small"});
    CHECK(library.contracts[0].draft.services.ids() == Ids{"homes"});
    CHECK(library.contracts[0].draft.assumptions.ids() == Ids{"minutes_per_round"});
    CHECK(library.contracts[0].draft.funding.ids() == Ids{"core", "premium"});
    CHECK(library.common.draft.roles.size() == 4);
    CHECK(library.profiles.find("one")->profile.pcn == "U00001");
    CHECK(library.scenarios.find("later")->title == "Later");
    CHECK(library.scenarios.find("later")->place == "scenarios/later.yaml");
}

TEST_CASE("contracts stand by year, draft before agreed before in force, then by id") {
    Inputs inputs;
    inputs.add("z/contract.yaml", contract("z", "2020/21\nstatus: draft\n"));
    inputs.add("in-force/contract.yaml", contract("in-force", "2020/21\nstatus: in-force\n"));
    inputs.add("agreed/contract.yaml", contract("agreed", "2020/21\nstatus: agreed\n"));
    inputs.add("a/contract.yaml", contract("a", "2020/21\nstatus: draft\n"));
    inputs.add("old/contract.yaml", contract("old", "2019/20\nstatus: in-force\n"));
    const spec::Library library = inputs.library();
    inputs.expect_good();
    CHECK(library.contracts.ids() == Ids{"old", "a", "z", "agreed", "in-force"});
}

TEST_CASE("a file whose first key is that of no kind is told, with the nearest") {
    Inputs inputs;
    inputs.add("a.yaml", "servise: homes\n").add("b.yaml", "[1]").add("c.yaml", "title: t\n");
    CHECK(inputs.library().damaged);
    CHECK(inputs.mistakes() == Lines{"PCN-F211 servise", "PCN-F211 [1]", "PCN-F211 title"});
    CHECK(inputs.hint(0) == "did you mean `service`?");
}

TEST_CASE("one file may hold several tables, but no table that is not known") {
    Inputs inputs;
    inputs.add("common/all.yaml",
               "drivers: {beds: {unit: bed}}\nroles: ~\nunits: {}\nsources: 1\n");
    const spec::Library library = inputs.library();
    CHECK(library.common.draft.drivers.size() == 1);
    CHECK(inputs.mistakes() == Lines{"PCN-F201 units", "PCN-F203 1"});
}

TEST_CASE("one id twice within a layer is an error with both places") {
    Inputs inputs = test::small_inputs();
    inputs.add("common/more.yaml", "drivers: {beds: {unit: bed}}\n");
    inputs.add("small/again.yaml", "service: homes\nrequirements: {}\n");
    inputs.add("small/more.yaml",
               "assumptions: {minutes_per_round: {title: t, value: 1, evidence: judgement}}\n");
    inputs.library();
    CHECK(inputs.mistakes() ==
          Lines{"PCN-S404 beds", "PCN-S404 homes", "PCN-S404 minutes_per_round"});
    for (const auto& each : inputs.diagnostics.all())
        CHECK(each.labels.size() == 1);
}

TEST_CASE("two files that define one scenario, profile or contract") {
    Inputs inputs;
    inputs.add("a/contract.yaml", contract("a", "2020/21\nstatus: draft\n"));
    inputs.add("a/again.yaml", contract("a", "2020/21\nstatus: draft\n"));
    inputs.add("s/a.yaml", "scenario: x\ncontract: a\n").add("s/b.yaml", "scenario: x\n");
    inputs.add("p/one.yaml", "pcn: U1\n").add("q/one.yaml", "pcn: U2\n");
    inputs.library();
    CHECK(inputs.mistakes() == Lines{"PCN-S404 a", "PCN-S404 x", "PCN-S404 pcn"});
}

TEST_CASE("a contract's folder bears its id, and every folder with services has a contract") {
    Inputs inputs;
    inputs.add("there/contract.yaml", contract("here", "2020/21\nstatus: draft\n"));
    inputs.add("lost/homes.yaml", "service: homes\n");
    inputs.library();
    CHECK(inputs.mistakes() == Lines{"PCN-S423 here", "PCN-S424 homes"});
}

TEST_CASE("a single contract may stand without a folder") {
    Inputs inputs;
    inputs.add("contract.yaml", contract("here", "2020/21\nstatus: draft\n"));
    inputs.add("homes.yaml", "service: homes\n");
    const spec::Library library = inputs.library();
    inputs.expect_good();
    CHECK(library.contracts.find("here")->draft.services.size() == 1);
}

TEST_CASE("a contract needs its id, title, year and status") {
    Inputs inputs;
    inputs.add("a/contract.yaml", "contract: a\n");
    inputs.library();
    CHECK(inputs.diagnostics.error_count() == 3);
    Inputs wrong;
    wrong.add("a/contract.yaml", contract("a", "2020/22\nstatus: final\n"));
    wrong.library();
    CHECK(wrong.mistakes() == Lines{"PCN-F208 2020/22", "PCN-F207 final"});
}

TEST_CASE("no service is called as money is addressed") {
    Inputs inputs;
    inputs.add("a/contract.yaml", contract("a", "2020/21\nstatus: draft\n"));
    inputs.add("a/f.yaml", "service: funding\n").add("a/r.yaml", "service: reimbursement\n");
    inputs.library();
    CHECK(inputs.mistakes() == Lines{"PCN-F204 funding", "PCN-F204 reimbursement"});
}

TEST_CASE("every broken file is told, not the first alone") {
    Inputs inputs;
    inputs.add("a.yaml", "a: [\n").add("b.yaml", "").add("c.yaml", "drivers: {X: {unit: bed}}\n");
    inputs.library();
    REQUIRE(inputs.mistakes().size() == 3);
    CHECK(inputs.mistakes()[2] == "PCN-F204 X");
}

}  // namespace
