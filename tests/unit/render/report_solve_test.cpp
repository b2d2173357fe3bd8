#include "render/report_solve.hpp"

#include "support/solved.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using render::Report;

TEST_CASE("one network: where it is reached, how it was found, and how well") {
    test::Solved solved;
    const Report report =
        render::solve_report(solved.good("gp.hours_per_week = 20", "minutes_per_round"));
    CHECK(report.verdict.at(0) ==
          "gp.hours_per_week = 20 is reached where minutes_per_round is 160 min per round (now 120 "
          "min per round); worked out: by the structure of the model the target is linear in it.");
    REQUIRE(report.sections.at(0).table.has_value());
    CHECK(report.sections[0].table->rows.size() == 1);
    CHECK(report.notes.at(0).starts_with("Run with the value, the two sides differ by "));
}

TEST_CASE("where no value does it the ends and the nearest are told") {
    test::Solved solved;
    const Report report =
        render::solve_report(solved.good("gp.hours_per_week = 40", "minutes_per_round"));
    CHECK(
        report.verdict.at(0).starts_with("No value of minutes_per_round (now 120 min per round)"));
    CHECK(report.sections.at(0).table->rows.size() == 3);
}

TEST_CASE("many networks: the distribution, and how many have none") {
    test::Solved solved(true);
    const Report report =
        render::solve_report(solved.good("gp.hours_per_week = 22", "minutes_per_round"));
    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].table->rows[0].cells[0].number == 1);
    CHECK(report.sections[1].title == "Networks without a value");
    CHECK(report.verdict.at(0) == "1 of 2 networks reach gp.hours_per_week = 22.");
}

}  // namespace
