#include "render/compare_rows.hpp"

#include "render/cell_text.hpp"
#include "support/hand_made_projection.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

// The texts of a row's cells, found by the first of them.
std::vector<std::string> texts(const Table& table, std::string_view label) {
    std::vector<std::string> found;
    for (const Row& row : table.rows) {
        if (row.cells[0].text != label) continue;
        for (std::size_t i = 1; i < row.cells.size(); ++i)
            found.push_back(marked_cell_text(row.cells[i], NumberStyle::people));
    }
    return found;
}

using Texts = std::vector<std::string>;

struct Pair {
    analysis::Projection first = test::hand_made_projection("first");
    analysis::Projection second = test::hand_made_projection("second");

    [[nodiscard]] Scenarios scenarios() const { return {&first, &second}; }
};

}  // namespace

TEST_CASE("roles come largest first, those of others last") {
    Pair pair;
    pair.first.roles[1].hours.per_week = 20;
    const auto roles = compared_roles(pair.scenarios(), {});
    REQUIRE(roles.size() == 3);
    CHECK(roles[0].id == "nurse");
    CHECK(roles[1].id == "gp");
    CHECK(roles[2].community);
}

TEST_CASE("a role without work in any scenario has no row") {
    Pair pair;
    pair.first.roles[1].hours = {};
    CHECK(compared_roles(pair.scenarios(), {}).size() == 3);
    pair.second.roles[1].hours = {};
    CHECK(compared_roles(pair.scenarios(), {}).size() == 2);
}

TEST_CASE("work has totals of the network's own staff and of all") {
    const Pair pair;
    Table table;
    add_work_rows(table, pair.scenarios(), compared_roles(pair.scenarios(), {}), {});
    CHECK(table.rows[0].cells[0].text == "Hours a week");
    CHECK(texts(table, "General practitioner") == Texts{"10.0", "10.0"});
    CHECK(texts(table, "The network's own staff") == Texts{"17.0", "17.0"});
    CHECK(texts(table, "All, with the network's own") == Texts{"18.0", "18.0"});
}

TEST_CASE("a contract that does not know a role has nothing in its place") {
    Pair pair;
    auto fewer = *pair.second.specification;
    fewer.roles = {};
    fewer.roles.push(test::hand_made_role("gp", "GP", spec::Employer::practice));
    pair.second.specification = std::make_shared<const spec::Specification>(fewer);
    pair.second.roles.resize(1);
    Table table;
    add_work_rows(table, pair.scenarios(), compared_roles(pair.scenarios(), {}), {});
    CHECK(texts(table, "Nurse") == Texts{"7.0", ""});
}

TEST_CASE("additional work is what is not done today, in WTE of the year too") {
    const Pair pair;
    const auto roles = compared_roles(pair.scenarios(), {});
    Table table;
    add_additional_rows(table, pair.scenarios(), roles, {});
    CHECK(texts(table, "General practitioner") == Texts{"7.5", "7.5"});
    Table in_year;
    add_additional_rows(in_year, pair.scenarios(), roles, {Basis::year, WorkUnit::wte});
    CHECK(texts(in_year, "General practitioner") == Texts{"0.49", "0.49"});
}

TEST_CASE("staff required beyond what is free are marked, and those in post are told") {
    Pair pair;
    pair.second.roles[1].wte_in_post = 3.5;
    Table table;
    add_staff_rows(table, pair.scenarios(), compared_roles(pair.scenarios(), {}), {});
    CHECK(texts(table, "General practitioner (20.0)") == Texts{"0.65 / 0!", "0.65 / 0!"});
    CHECK(texts(table, "Nurse (2.00 to 3.50)") == Texts{"0.46 / 1.00", "0.46 / 1.00"});
    CHECK(texts(table, "Geriatrician (0)").empty());
    CHECK(texts(table, "WTE missing") == Texts{"0.65", "0.65"});
}

TEST_CASE("money is in thousands, practices' own income apart") {
    const Pair pair;
    Table table;
    add_money_rows(table, pair.scenarios(), {});
    CHECK(texts(table, "Cost of the staff required") == Texts{"55.4", "55.4"});
    CHECK(texts(table, "Net") == Texts{"-25.4", "-25.4"});
    CHECK(texts(table, "Apart: practices' own income") == Texts{"7.0", "7.0"});
    Table in_year;
    add_money_rows(in_year, pair.scenarios(), {Basis::year, WorkUnit::hours});
    CHECK(in_year.rows[0].cells[0].text == "Money, thousands of GBP in 2020/21");
    CHECK(texts(in_year, "Net") == Texts{"-35.4", "-35.4"});
}

TEST_CASE("the peak, what starts later and what it rests on") {
    const Pair pair;
    Table table;
    add_other_rows(table, pair.scenarios(), {});
    CHECK(texts(table, "Peak month") == Texts{"Feb 2021", "Feb 2021"});
    CHECK(texts(table, "In the peak month") == Texts{"19.5", "19.5"});
    CHECK(texts(table, "Apart: starts after the year") == Texts{"4.0", "4.0"});
    CHECK(texts(table, "Judgement") == Texts{"17%", "17%"});
    CHECK(texts(table, "Estimated drivers") == Texts{"17%", "17%"});
}
