#include "uncertainty/tornado.hpp"

#include "support/uncertain.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

TEST_CASE("bars are the output at both ends, the widest first") {
    const auto specification = test::specification_of({{Distribution::uniform, 1, 2, 3},
                                                       {Distribution::normal, 4, 5, 6},
                                                       {Distribution::pert, 1, 1, 2},
                                                       {Distribution::lognormal, 5, 10, 20}});
    const Factors factors(specification);
    const Polynomial output =
        combined({monomial(1, {{0, 1}}), monomial(10, {{3, -1}, {1, 1}}), constant(7)});
    const auto bars = tornado(output_of_roots(output, factors), factors);
    REQUIRE(bars.size() == 3);
    CHECK(bars[0].root == 3);
    CHECK(bars[0].at_low == Approx(2 + 10 + 7));
    CHECK(bars[0].at_high == Approx(2 + 2.5 + 7));
    // Two of the same width stand as their roots do.
    CHECK(bars[1].root == 0);
    CHECK(bars[1].width() == Approx(2));
    CHECK(bars[2].root == 1);
    CHECK(bars[2].at_low == Approx(2 + 4 + 7));
    CHECK(bars[2].at_high == Approx(2 + 6 + 7));
}

TEST_CASE("any function of the roots has its bars") {
    const auto specification = test::specification_of(
        {{Distribution::uniform, 1, 2, 3}, {Distribution::uniform, 0, 5, 9}});
    const Factors factors(specification);
    const auto capped = [](std::span<const double> roots) {
        return std::min(roots[0] + roots[1], 7.0);
    };
    const auto bars = tornado(capped, factors);
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].root == 1);
    CHECK(bars[0].at_low == 2);
    CHECK(bars[0].at_high == 7);
    // Only downwards, as the cap holds at the values.
    CHECK(bars[1].at_low == 6);
    CHECK(bars[1].at_high == 7);
}

}  // namespace
