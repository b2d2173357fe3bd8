#include "uncertainty/standard_normal.hpp"

#include <cmath>
#include <initializer_list>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("normal quantiles are right to the last places") {
    CHECK(std::abs(normal_quantile(0.5)) < 1e-16);
    CHECK(normal_quantile(0.1) == Approx(-1.281551565544600467).epsilon(1e-15));
    CHECK(normal_quantile(0.975) == Approx(1.959963984540054235).epsilon(1e-15));
    CHECK(normal_quantile(0.001) == Approx(-3.0902323061678135415).epsilon(1e-15));
    CHECK(normal_quantile(1e-5) == Approx(-4.264890793922824629).epsilon(1e-15));
    CHECK(normal_quantile(0x1p-53) == Approx(-8.2095361516013868556).epsilon(1e-14));
}

TEST_CASE("a normal quantile has its share below it") {
    for (double p = 1e-12; p < 1; p = p < 0.01 ? p * 7 : p + 0.0173)
        CHECK(normal_below(normal_quantile(p)) == Approx(p).epsilon(2e-14));
}

TEST_CASE("what lies above is what lies below on the other side") {
    for (const double p : {0.01, 0.2, 0.49}) {
        CHECK(normal_quantile(1 - p) == Approx(-normal_quantile(p)).epsilon(1e-14));
        CHECK(normal_below(-normal_quantile(p)) == Approx(1 - p).epsilon(1e-14));
    }
}

}  // namespace
