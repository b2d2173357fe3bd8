#include "render/report_tipping.hpp"

#include "support/tipped.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using render::Report;

TEST_CASE("one network has the curve of each role, and what breaks") {
    const Report report = render::tipping_report(test::Tipped().tip());
    REQUIRE(report.sections.size() == 2);
    const render::Table& table = *report.sections[0].table;
    CHECK(table.columns.size() == 6);
    CHECK(table.rows.at(0).cells[1].mark == '!');
    CHECK(table.rows.at(0).cells.back().text == "is so now");
    CHECK(report.verdict.at(0).starts_with("Before any practice leaves more is required"));
}

TEST_CASE("of many networks those that break first are ranked") {
    const Report report = render::tipping_report(test::Tipped(true).tip());
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[0].table->rows.size() == 4);
    CHECK(report.sections[0].table->rows[0].cells[3].number == 0.5);
    CHECK(report.sections[1].table->rows[0].cells[0].text == "U00001");
    CHECK(report.verdict.at(0) ==
          "1 of 2 networks are over their capacity before any practice leaves.");
}

}  // namespace
