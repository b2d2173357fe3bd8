#include "render/tipping_rows.hpp"

#include "support/tipped.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a row for each network, practices left and role with work of its own") {
    const render::Table table = render::tipping_table(test::Tipped(true).tip());
    // Two roles, and four practices or two.
    REQUIRE(table.rows.size() == 2 * (4 + 2));
    CHECK(table.rows[0].cells[3].text == "gp");
    CHECK(table.rows[0].cells[9].number == 0);
    CHECK(table.rows[1].cells[3].text == "nurse");
    CHECK(table.rows[3].cells[2].number == 1);
}

}  // namespace
