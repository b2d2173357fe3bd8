#include "uncertainty/cornish_fisher.hpp"

#include "uncertainty/standard_normal.hpp"

#include <cmath>
#include <initializer_list>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("of a normal distribution it is exact") {
    const CentralMoments normal{10, 4, 0, 48};
    for (const double p : {0.01, 0.1, 0.5, 0.9, 0.999})
        CHECK(cornish_fisher(normal, p) == Approx(10 + 2 * normal_quantile(p)).epsilon(1e-14));
    CHECK(cornish_fisher_holds(normal));
}

TEST_CASE("what is certain has one quantile") {
    CHECK(cornish_fisher({7, 0, 0, 0}, 0.1) == 7);
    CHECK(cornish_fisher_holds({7, 0, 0, 0}));
}

TEST_CASE("of a gamma distribution it is near") {
    // Shape 16, scale 1: quantiles from tables.
    const CentralMoments gamma{16, 16, 32, 3 * 256 + 6 * 16};
    CHECK(cornish_fisher(gamma, 0.1) == Approx(11.1352972383).epsilon(1e-3));
    CHECK(cornish_fisher(gamma, 0.5) == Approx(15.6679295443).epsilon(1e-3));
    CHECK(cornish_fisher(gamma, 0.9) == Approx(21.2923725415).epsilon(1e-3));
    CHECK(cornish_fisher_holds(gamma));
}

TEST_CASE("where quantiles would fall it does not hold") {
    CHECK_FALSE(cornish_fisher_holds({0, 1, 4, 30}));
    CHECK_FALSE(cornish_fisher_holds({0, 1, 3, 6}));
    CHECK_FALSE(cornish_fisher_holds({0, 1, 0, 1.1}));
}

}  // namespace
