#include "render/sensitivity_rows.hpp"

#include "support/sensitivities.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("narrow bars are folded into one row with the sum of their shares") {
    const auto found = test::made_sensitivity();
    const auto table = render::tornado_table(found, found.figures[0], 0.5);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[0].text == "wide");
    CHECK(table.rows[0].cells[5].number == 1);
    CHECK(table.rows[1].cells[0].text == "2 others");
    CHECK(table.rows[1].cells[6].number == doctest::Approx(0.2));
    CHECK(render::tornado_table(found, found.figures[0], 0).rows.size() == 3);
}

TEST_CASE("programs get every bar, with its ends in base units") {
    const auto table = render::sensitivity_table(test::made_sensitivity());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.columns.size() == table.rows[0].cells.size());
    CHECK(table.rows[2].cells[2].text == "narrow");
    CHECK(table.rows[0].cells[5].number == 1);
}

}  // namespace
