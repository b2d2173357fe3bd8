#include "analysis/freshness.hpp"

#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using test::Lines;

namespace {

units::Date day(const char* text) { return *units::read_date(text); }

// What is told of the small contract, with these dates on one of its assumptions.
Lines told(const std::string& dates, const char* as_of) {
    test::Inputs inputs = test::small_inputs(test::replaced(
        test::small_service, "    evidence: study\n", "    evidence: study\n    " + dates + '\n'));
    const auto specification = inputs.specification();
    inputs.expect_good();
    REQUIRE(specification);
    analysis::judge_freshness(*specification, day(as_of), inputs.diagnostics);
    return inputs.mistakes();
}

}  // namespace

TEST_CASE("an assumption has expired on the day after its last") {
    const std::string dates = "valid_until: 2021-03-31";
    CHECK(told(dates, "2021-03-30") == Lines{});
    CHECK(told(dates, "2021-03-31") == Lines{});
    CHECK(told(dates, "2021-04-01") == Lines{"PCN-E901 2021-03-31"});
}

TEST_CASE("a review cannot be later than the day itself") {
    const std::string dates = "reviewed: 2021-03-31";
    CHECK(told(dates, "2021-03-31") == Lines{});
    CHECK(told(dates, "2021-03-30") == Lines{"PCN-E902 2021-03-31"});
}

TEST_CASE("both may be told of one, and what has no dates never ages") {
    const Lines both = told("reviewed: 2031-01-01\n    valid_until: 2020-01-01", "2030-01-01");
    CHECK(both == Lines{"PCN-E901 2020-01-01", "PCN-E902 2031-01-01"});
    CHECK(told("note: none", "2199-12-31") == Lines{});
}

TEST_CASE("what is told names the assumption and the day") {
    test::Inputs inputs =
        test::small_inputs(test::replaced(test::small_service, "    evidence: study\n",
                                          "    evidence: study\n    valid_until: 2021-03-31\n"));
    const auto specification = inputs.specification();
    analysis::judge_freshness(*specification, day("2026-11-22"), inputs.diagnostics);
    CHECK(inputs.message() == "`minutes_per_round` was valid until 2021-03-31");
}
