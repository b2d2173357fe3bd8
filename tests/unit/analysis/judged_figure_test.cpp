// What is held against a limit: changes, shares, what a figure comes to, places in a distribution.
#include "analysis/judged_figure.hpp"

#include "support/guarded.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;
using test::Guarded;

analysis::JudgedNumbers numbers_of(Guarded& guarded, const std::string& limit) {
    const auto file =
        guarded.file("  it: {" + limit + ", owner: A, reason: R, expires: 2027-03-31}\n");
    guarded.expect_good();
    const auto numbers = analysis::judged_numbers(file.limits[0], *file.limits[0].most,
                                                  guarded.diff.contracts[0], guarded.diagnostics);
    guarded.expect_good();
    REQUIRE(numbers);
    return *numbers;
}

TEST_CASE("changes, shares of what was before, and what comes after") {
    Guarded guarded;
    const auto change = numbers_of(guarded, "figure: gp.hours_per_week, at_most: 1");
    REQUIRE(change.values.size() == 2);
    CHECK(change.values[0] == Approx(6));
    CHECK(change.values[1] == Approx(12));
    CHECK(change.networks == std::vector<std::size_t>{0, 1});
    CHECK(change.unit == "h per week");
    const auto share = numbers_of(guarded, "figure: gp.hours_per_week, at_most: 5%");
    CHECK(share.values[0] == Approx(6.0 / 16));
    CHECK(share.unit == "%");
    const auto after = numbers_of(guarded, "figure: gp.hours_per_week, judge: after, at_most: 1");
    CHECK(after.values[1] == Approx(40));
}

TEST_CASE("of all networks: the total, a place in the distribution, or one alone") {
    Guarded guarded;
    const std::string figure = "figure: gp.hours_per_week, ";
    CHECK(numbers_of(guarded, figure + "networks: total, at_most: 1").values.at(0) == Approx(18));
    CHECK(numbers_of(guarded, figure + "networks: total, at_most: 5%").values.at(0) ==
          Approx(18.0 / 44));
    CHECK(numbers_of(guarded, figure + "networks: median, at_most: 1").values.at(0) == Approx(9));
    CHECK(numbers_of(guarded, figure + "networks: p90, at_most: 1").values.at(0) == Approx(11.4));
    const auto one = numbers_of(guarded, figure + "pcn: U00002, at_most: 1");
    REQUIRE(one.values.size() == 1);
    CHECK(one.networks.at(0) == 1);
}

TEST_CASE("a limit in another unit of the figure") {
    Guarded guarded;
    const auto numbers = numbers_of(guarded, "figure: gp.hours_per_week, at_most: 90 min per week");
    CHECK(numbers.bound == Approx(1.5));
}

TEST_CASE("networks in which a role is over its capacity") {
    Guarded guarded;
    // The gp has no time free: over capacity in both, before and after.
    CHECK(numbers_of(guarded, "count: over_capacity, at_most: 1").values.at(0) == 2);
    CHECK(numbers_of(guarded, "count: over_capacity, at_most: 10%").values.at(0) == 1);
    CHECK(numbers_of(guarded, "count: over_capacity, role: pharmacist, at_most: 1").values.at(0) ==
          0);
    CHECK(numbers_of(guarded, "count: passing_capacity, at_most: 1").values.at(0) == 0);
}

TEST_CASE("a figure that is undefined is not 0") {
    Guarded guarded;
    const auto file = guarded.file(
        "  it: {figure: pharmacist.ratio, judge: after, at_least: 0.5, "
        "owner: A, reason: R, expires: 2027-03-31}\n");
    guarded.expect_good();
    CHECK_FALSE(analysis::judged_numbers(file.limits[0], *file.limits[0].least,
                                         guarded.diff.contracts[0], guarded.diagnostics));
    CHECK(guarded.message() == "`it`: `pharmacist.ratio` is undefined in every network");
}

}  // namespace
