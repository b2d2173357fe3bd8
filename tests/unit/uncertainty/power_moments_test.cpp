#include "uncertainty/power_moments.hpp"

#include "uncertainty/expectation_rule.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("covariances of powers are those of raw moments") {
    const std::vector<Distribution> all{{Shape::uniform, 1, 2, 3},
                                        {Shape::triangular, 1, 2, 4},
                                        {Shape::pert, 0.5, 2, 3},
                                        {Shape::lognormal, 1, 2, 4},
                                        {Shape::constant, 3, 3, 3}};
    for (const Distribution& distribution : all) {
        const PowerMoments moments = power_moments(distribution, {-2, -1, 1, 3});
        for (const int p : moments.powers) {
            CHECK(moments.means[moments.slot(p)] ==
                  Approx(*raw_moment(distribution, p)).epsilon(1e-13));
            for (const int q : moments.powers) {
                const double expected = *raw_moment(distribution, p + q) -
                                        *raw_moment(distribution, p) * *raw_moment(distribution, q);
                const double found = moments.covariance(moments.slot(p), moments.slot(q));
                CHECK(std::abs(found - expected) <= 1e-11 * *raw_moment(distribution, std::abs(p)) *
                                                        *raw_moment(distribution, std::abs(q)));
            }
        }
    }
}

TEST_CASE("the variance of a normal square") {
    const Distribution normal{Shape::normal, 8, 10, 12};
    const double v = std::pow(standard_deviation(normal), 2);
    const PowerMoments moments = power_moments(normal, {1, 2});
    CHECK(moments.covariance(0, 0) == Approx(v).epsilon(1e-13));
    CHECK(moments.covariance(0, 1) == Approx(20 * v).epsilon(1e-13));
    CHECK(moments.covariance(1, 1) == Approx(400 * v + 2 * v * v).epsilon(1e-13));
}

}  // namespace
