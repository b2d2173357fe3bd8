#include "uncertainty/incomplete_beta.hpp"

#include <cmath>
#include <initializer_list>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("whole shapes are polynomials") {
    for (const double x : {0.001, 0.1, 0.3, 0.5, 0.77, 0.999}) {
        CHECK(beta_below({1, 1}, x) == Approx(x).epsilon(1e-14));
        CHECK(beta_below({1, 5}, x) == Approx(1 - std::pow(1 - x, 5)).epsilon(1e-13));
        CHECK(beta_below({5, 1}, x) == Approx(std::pow(x, 5)).epsilon(1e-13));
        CHECK(beta_below({3, 3}, x) ==
              Approx(x * x * x * (10 - 15 * x + 6 * x * x)).epsilon(1e-13));
    }
    CHECK(beta_below({2, 4}, 0) == 0);
    CHECK(beta_below({2, 4}, 1) == 1);
    CHECK(beta_below({2, 4}, -1) == 0);
    CHECK(beta_below({2, 4}, 2) == 1);
}

TEST_CASE("broken shapes agree with forty digits") {
    CHECK(beta_below({1.5, 4.5}, 0.1) == Approx(0.19830213718282326864).epsilon(1e-14));
    CHECK(beta_below({2.7, 3.3}, 0.5) == Approx(0.60373786326140375285).epsilon(1e-14));
}

TEST_CASE("a quantile has its share below it") {
    for (double a = 1; a <= 5; a += 0.25) {
        const BetaShape shape{a, 6 - a};
        for (double p = 1e-9; p < 1; p = p < 0.01 ? p * 9 : p + 0.037)
            CHECK(beta_below(shape, beta_quantile(shape, p)) == Approx(p).epsilon(1e-13));
    }
}

TEST_CASE("quantiles come to the ends and no further") {
    for (double a = 1; a <= 5; a += 0.5) {
        const BetaShape shape{a, 6 - a};
        CHECK(beta_quantile(shape, 1e-300) >= 0);
        CHECK(beta_quantile(shape, 1e-300) < 0.01);
        CHECK(beta_quantile(shape, 1 - 0x1p-53) <= 1);
        CHECK(beta_quantile(shape, 1 - 0x1p-53) > 0.99);
    }
}

}  // namespace
