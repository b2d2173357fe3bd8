#include "scenario/distinct_ids.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a scenario with the id of an earlier one is reported") {
    std::vector<scenario::Scenario> scenarios(3);
    scenarios[0].id = "a";
    scenarios[1].id = "b";
    scenarios[2].id = "a";
    diagnostics::Diagnostics told;
    scenario::expect_distinct_ids({scenarios[0], scenarios[1]}, told);
    CHECK_FALSE(told.has_errors());
    scenario::expect_distinct_ids(scenarios, told);
    REQUIRE(told.error_count() == 1);
    CHECK(told.all()[0].message == "two scenarios are called `a`");
}

}  // namespace
