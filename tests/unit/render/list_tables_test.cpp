// The lists of what contracts share.
#include "render/list_contents.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

struct Lists {
    spec::Library library;
    std::vector<spec::Draft> contracts = std::vector<spec::Draft>(2);
    diagnostics::SourceFiles files;

    Lists() {
        contracts[0].head.id = "draft";
        contracts[1].head.id = "agreed";
    }
    [[nodiscard]] ListSubject subject() const { return {library, contracts, files}; }
};

spec::DraftAssumption minutes(std::uint32_t place) {
    spec::DraftAssumption assumption;
    assumption.id = "minutes";
    assumption.title = "Minutes";
    assumption.value = test::written("8 min per visit");
    assumption.range = spec::DraftRange{};
    assumption.range->low.quantity.value = 4.0 / 60;
    assumption.range->high.quantity.value = 0.25;
    assumption.span = {diagnostics::no_file, place, place};
    return assumption;
}

}  // namespace

TEST_CASE("an assumption that contracts share stands once, its words below it") {
    Lists lists;
    lists.contracts[0].assumptions.put(minutes(1));
    lists.contracts[1].assumptions.put(minutes(1));
    const Table table = assumptions_table(lists.subject());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[1].text == "8 min per visit");
    CHECK(table.rows[0].cells[2].text == "4 to 15");
    CHECK(table.rows[0].cells[3].text == "judgement");
    CHECK(table.rows[1].kind == RowKind::aside);
    CHECK(table.rows[1].cells[0].text == "Minutes");
}

TEST_CASE("assumptions of one name that differ stand apart and say where they hold") {
    Lists lists;
    lists.contracts[0].assumptions.put(minutes(1));
    lists.contracts[1].assumptions.put(minutes(2));
    const Table table = assumptions_table(lists.subject());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1].cells[0].text == "Minutes; only in draft");
}

TEST_CASE("a driver says what stands in for a count") {
    Lists lists;
    spec::DraftDriver driver;
    driver.id = "pcn";
    driver.value = 1;
    lists.contracts[0].drivers.put(driver);
    driver.id = "beds";
    driver.value.reset();
    driver.estimate = test::written("homes * beds_per_home");
    lists.contracts[0].drivers.put(driver);
    driver.id = "staff";
    driver.estimate.reset();
    driver.from_staff = {{"gp", {}}, {"nurse", {}}};
    lists.contracts[0].drivers.put(driver);
    const Table table = drivers_table(lists.subject());
    CHECK(table.rows.at(0).cells[2].text == "1");
    CHECK(table.rows.at(1).cells[2].text == "homes * beds_per_home");
    CHECK(table.rows.at(2).cells[2].text == "WTE in post: gp and nurse");
}

TEST_CASE("the cost of a role is a number where all contracts agree about it") {
    Lists lists;
    spec::DraftRole role;
    role.id = "gp";
    role.title = "GP";
    role.cost = test::written("cost_gp");
    spec::DraftAssumption cost;
    cost.id = "cost_gp";
    cost.value = test::written("60000 GBP per wte per year");
    for (auto& contract : lists.contracts) {
        contract.roles.put(role);
        contract.assumptions.put(cost);
    }
    const Table same = roles_table(lists.subject());
    CHECK(same.rows.at(0).cells[7].number == 60000);
    CHECK(same.rows.at(0).cells[8].text == "cost_gp");
    CHECK(same.rows.at(1).cells[0].text == "GP; cost_gp");

    cost.value = test::written("50000 GBP per wte per year");
    lists.contracts[1].assumptions.put(cost);
    CHECK(roles_table(lists.subject()).rows.at(0).cells[7].kind == CellKind::empty);
}

TEST_CASE("roles and sources are listed with what is for machines") {
    Lists lists;
    spec::DraftRole role;
    role.id = "gp";
    role.contracted = test::written("37.5 h per wte per week");
    lists.contracts[1].roles.put(role);
    spec::DraftSource source;
    source.id = "survey";
    source.url = "https://example.org";
    lists.contracts[1].sources.put(source);
    const Table roles = roles_table(lists.subject());
    CHECK(roles.rows.at(0).cells[2].text == "practice");
    CHECK(roles.rows.at(0).cells[4].text == "37.5 h per wte per week");
    CHECK(roles.columns[4].for_machines);
    CHECK(roles.rows.at(0).cells[7].kind == CellKind::empty);  // of a cost that is not given
    const Table sources = sources_table(lists.subject());
    CHECK(sources.rows.at(0).cells[4].text == "https://example.org");
    CHECK(sources.rows.at(1).kind == RowKind::aside);
}
