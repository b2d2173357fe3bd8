#include "analysis/test_run.hpp"

#include "support/tests.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using analysis::CaseResult;
using test::SmallTests;

namespace {

CaseResult result_of(const std::string& body) {
    return SmallTests("  one:\n    scenario: small\n" + body).run().at(0);
}

}  // namespace

// 12 homes: a round takes 12 / 2 weeks x 2 h = 12 h a week of the gp, and half of it of the nurse.
TEST_CASE("a case passes where every figure is as expected") {
    const CaseResult result = result_of(
        "    expect: {round.gp.hours_per_week: 12, round.nurse.hours_per_week: 360 min per week, "
        "beds: 360 bed, gp.wte_in_post: {at_least: 20}}\n");
    CHECK(test::failures_of(result).empty());
    CHECK(result.passed());
    CHECK(result.figures.size() == 4);
    CHECK(result.figures[1].value == doctest::Approx(360));  // in the unit that was written
}

TEST_CASE("a figure that is not as expected says by how much") {
    const CaseResult result = result_of(
        "    expect: {round.gp.hours_per_week: 11.5, gp.wte_in_post: {at_most: 18}, "
        "beds: {at_least: 400}, funding/core.per_year: 72001 +- 1}\n");
    CHECK(test::failures_of(result) ==
          test::Lines{"PCN-T803 `round.gp.hours_per_week` is 12, not 11.5 +- 0.05: 0.5 too much",
                      "PCN-T803 `gp.wte_in_post` is 20, not at most 18: 2 too much",
                      "PCN-T803 `beds` is 360, not at least 400: 40 too little"});
    REQUIRE(result.figures.size() == 4);
    CHECK(result.figures[0].difference == doctest::Approx(0.5));
    CHECK(result.figures[2].difference == doctest::Approx(-40));
    CHECK(result.figures[3].passed);
}

TEST_CASE("changes and settings come before the figures") {
    CHECK(result_of("    changes: [{hire: {role: nurse, wte: 2}}]\n"
                    "    set: {minutes_per_round: 60 min per round}\n"
                    "    expect: {round.gp.hours_per_week: 6, nurse.wte_in_post: 10}\n")
              .passed());
}

TEST_CASE("mistakes that are expected have to be told, and no others") {
    CHECK(result_of("    changes: [{drop: rund}]\n    diagnostics: [PCN-C502]\n").passed());
    CHECK(test::failures_of(
              result_of("    changes: [{drop: round}]\n    diagnostics: [PCN-C502]\n")) ==
          test::Lines{"PCN-T804 PCN-C502 should be told, and is not"});
    CHECK(
        test::failures_of(result_of("    changes: [{drop: rund}]\n    expect: {net: 1}\n")) ==
        test::Lines{"PCN-T805 PCN-C502 is told: `rund` addresses nothing in the contract `small`"});
    CHECK(test::failures_of(result_of("    changes: [{drop: rund}]\n    diagnostics: [PCN-C502]\n"
                                      "    expect: {net: 1}\n")) ==
          test::Lines{"PCN-T803 `net` cannot be reckoned, because an error is told"});
}

TEST_CASE("a name that is not known fails its own case alone") {
    const SmallTests tests(
        "  a: {scenario: smal, expect: {net: 1}}\n"
        "  b: {scenario: small, pcn: large, expect: {net: 1}}\n"
        "  c: {scenario: small, expect: {gpp.cost: 1, gp.cos: 1}}\n"
        "  d: {scenario: small, expect: {gpp.cost: 1, gp.wte_in_post: 20}}\n"
        "  e: {scenario: small, expect: {gp.wte_in_post: 20}}\n");
    const auto results = tests.run();
    REQUIRE(results.size() == 5);
    CHECK(test::failures_of(results[0]) == test::Lines{"PCN-X702 there is no scenario `smal`"});
    CHECK(test::failures_of(results[1]) == test::Lines{"PCN-T807 no large"});
    CHECK(test::failures_of(results[2]) == test::Lines{"PCN-T801 `cos` is no measure"});
    CHECK(test::failures_of(results[3]) ==
          test::Lines{"PCN-T802 `gpp` names no one part of the contract `small`"});
    CHECK(results[3].figures.size() == 1);
    CHECK(results[4].passed());
}

TEST_CASE("a number in a unit that is not the figure's is no expectation") {
    CHECK(test::failures_of(result_of("    expect: {beds: 360 home, gp.cost: 3 h}\n")) ==
          test::Lines{"PCN-T806 `beds` is in bed, the number here in home",
                      "PCN-T806 `gp.cost` is in GBP per year, the number here in hour"});
}

TEST_CASE("a number that does not exist is not as expected") {
    const CaseResult result = result_of("    changes: [{drop: '*'}]\n    expect: {gp.ratio: 1}\n");
    CHECK(test::failures_of(result) == test::Lines{"PCN-T803 there is no number `gp.ratio` here"});
    REQUIRE(result.figures.size() == 1);
    CHECK_FALSE(result.figures[0].value.has_value());
}

TEST_CASE("threads change nothing") {
    std::string cases;
    for (int i = 0; i < 20; ++i) {
        cases += "  c" + std::to_string(i) +
                 ": {scenario: small, expect: {gp.wte_in_post: " + std::to_string(i + 10) + "}}\n";
    }
    const SmallTests tests(cases);
    const auto one = tests.run(1);
    const auto four = tests.run(4);
    REQUIRE(one.size() == four.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        CHECK(one[i].id == four[i].id);
        CHECK(test::failures_of(one[i]) == test::failures_of(four[i]));
    }
}
