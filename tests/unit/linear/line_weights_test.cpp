#include "linear/line_weights.hpp"

#include "support/small_contract.hpp"

#include <numeric>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

TEST_CASE("hours of a line per unit of its driver: a week, not yet, and in each month") {
    const spec::Specification small = test::good_specification(test::small_inputs());
    const spec::Activity& visit = test::row_of(small.activities, "visit");
    const auto force = linear::in_force(visit, small.head.year);
    const auto weights = linear::line_weights(visit, 0.5, force);
    CHECK(weights[linear::week_column] == Approx(0.5));  // 2 h every other week, half of it
    CHECK(weights[linear::pending_column] == 0);
    CHECK(weights[linear::first_month_column] == 0);  // it starts in October
    CHECK(weights[linear::first_month_column + 6] == Approx(26.0 * 2 / 2 * 31 / 365).epsilon(0.01));
}

TEST_CASE("work done once has hours in its months alone") {
    const spec::Specification small = test::good_specification(test::small_inputs());
    const spec::Activity& write = test::row_of(small.activities, "write");
    const auto weights = linear::line_weights(write, 1, linear::in_force(write, small.head.year));
    CHECK(weights[linear::week_column] == 0);
    CHECK(std::accumulate(weights.begin() + linear::first_month_column, weights.end(), 0.0) ==
          Approx(0.5));
}

}  // namespace
