#include "render/wisn_tables.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("a role has a row, and is marked where it is short") {
    const auto projection = test::small_projection();
    const Table table = wisn_role_table(projection, wisn(projection, analysis::WisnPeriod::steady));
    REQUIRE(!table.rows.empty());
    CHECK(table.rows[0].cells[0].text == "General practitioner");
    CHECK(table.rows[0].cells[1].number == doctest::Approx(1600));
    CHECK(table.rows[0].cells[7].mark == '!');
}

TEST_CASE("work that comes to nothing in steady state has no row, and in the year it has") {
    const auto projection = test::small_projection();
    const auto activities = [&](analysis::WisnPeriod period) {
        return wisn_activity_table(projection, wisn(projection, period)).rows.size();
    };
    CHECK(activities(analysis::WisnPeriod::steady) <
          activities(analysis::WisnPeriod::contract_year));
}

TEST_CASE("for machines a row is an activity of a role, with the figures of both") {
    const std::vector<std::vector<analysis::Projection>> all{{test::small_projection()}};
    const Table table = wisn_table(all, analysis::WisnPeriod::steady);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.columns.size() == table.rows[0].cells.size());
    CHECK(table.rows[0].cells[3].text == "homes/round/visit");
    CHECK(table.rows[0].cells[5].text == "round");
    CHECK(table.rows[1].cells[4].text == "individual");
}
