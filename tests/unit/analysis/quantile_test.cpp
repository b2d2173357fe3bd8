#include "analysis/quantile.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace {

using pcnload::analysis::quantile;

TEST_CASE("a quantile is linear between its neighbours") {
    CHECK(quantile({7}, 0.9) == 7);
    CHECK(quantile({0, 10}, 0.5) == 5);
    CHECK(quantile({0, 10, 20}, 0.5) == 10);
    CHECK(quantile({0, 10, 20, 30, 40}, 0.9) == doctest::Approx(36));
    constexpr double infinite = std::numeric_limits<double>::infinity();
    CHECK(quantile({infinite, infinite}, 0.5) == infinite);
}

}  // namespace
