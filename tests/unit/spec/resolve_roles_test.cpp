#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_in_tables_with;

TEST_CASE("working time, allowance and cost are a year's for one WTE") {
    const auto found = test::good_specification(test::small_inputs());
    const spec::Role& gp = test::row_of(found.roles, "gp");
    CHECK(gp.available_hours == doctest::Approx(1600));
    CHECK(gp.allowance_factor == doctest::Approx(1.25));
    CHECK(gp.cost_per_year == doctest::Approx(100'000));
    CHECK(gp.employer == spec::Employer::practice);
    const spec::Role& nurse = test::row_of(found.roles, "nurse");
    CHECK(nurse.allowance_factor == 1);
    CHECK_FALSE(nurse.allowance.has_value());
}

TEST_CASE("working time comes out as hours per WTE and calendar time") {
    CHECK(mistakes_in_tables_with("40 h per wte per week", "40 h per week") ==
          Lines{"PCN-U308 40 h per week"});
    CHECK(mistakes_in_tables_with("working_weeks: 40 weeks per year", "working_weeks: 40 weeks") ==
          Lines{"PCN-U308 40 weeks"});
    CHECK(mistakes_in_tables_with("40 h per wte per week", "40 hr per wte per week") ==
          Lines{"PCN-U308 40 hr per wte per week"});
}

TEST_CASE("nobody works no time, and an allowance leaves some") {
    CHECK(mistakes_in_tables_with("40 h per wte per week", "0 h per wte per week") ==
          Lines{"PCN-U306 0 h per wte per week"});
    CHECK(mistakes_in_tables_with("working_weeks: 40", "working_weeks: 0") ==
          Lines{"PCN-U306 0 weeks per year"});
    CHECK(mistakes_in_tables_with("allowance: 20%", "allowance: 100%") == Lines{"PCN-S420 100%"});
    CHECK(mistakes_in_tables_with("allowance: 20%", "allowance: 5 h") == Lines{"PCN-U309 5 h"});
    CHECK(mistakes_in_tables_with("allowance: 20%", "allowance: 99.9%").empty());
}

TEST_CASE("a cost is money per WTE and calendar time") {
    CHECK(mistakes_in_tables_with("100000 GBP per wte per year", "100000 GBP per wte") ==
          Lines{"PCN-U308 100000 GBP per wte"});
    CHECK(mistakes_in_tables_with("100000 GBP per wte per year", "0 GBP per wte per year").empty());
}

TEST_CASE("an assumption may stand in a role") {
    CHECK(mistakes_in_tables_with("allowance: 20%",
                                  "allowance: homes_per_patient * 800 patients "
                                  "per home")
              .empty());
}

}  // namespace
