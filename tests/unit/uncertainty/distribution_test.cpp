#include "uncertainty/distribution.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

spec::Assumption assumption(spec::Distribution distribution, double low, double value,
                            double high) {
    spec::Assumption made;
    made.value.value = value;
    made.range = {low, high};
    made.distribution = distribution;
    return made;
}

TEST_CASE("no range, or one without width, is a constant") {
    spec::Assumption made;
    made.value.value = 7;
    CHECK(distribution_of(made) == Distribution{Shape::constant, 7, 7, 7});
    CHECK(distribution_of(assumption(spec::Distribution::pert, 7, 7, 7)).shape == Shape::constant);
    CHECK(quantile(distribution_of(made), 0.3) == 7);
    CHECK(share_below(distribution_of(made), 6.9) == 0);
    CHECK(share_below(distribution_of(made), 7) == 1);
}

TEST_CASE("a mode that rounding puts outside its range is put back") {
    const auto made = distribution_of(assumption(spec::Distribution::pert, 1, 1 - 1e-12, 2));
    CHECK(made == Distribution{Shape::pert, 1, 1, 2});
}

TEST_CASE("quantiles of each kind") {
    CHECK(quantile({Shape::uniform, 10, 11, 20}, 0.3) == Approx(13).epsilon(1e-15));
    CHECK(quantile({Shape::triangular, 0, 2, 10}, 0.05) == Approx(1).epsilon(1e-14));
    CHECK(quantile({Shape::triangular, 0, 2, 10}, 0.8) == Approx(6).epsilon(1e-14));
    CHECK(quantile({Shape::triangular, 0, 0, 10}, 0.75) == Approx(5).epsilon(1e-14));
    CHECK(quantile({Shape::triangular, 0, 10, 10}, 0.25) == Approx(5).epsilon(1e-14));
    const Distribution pert{Shape::pert, 8, 15, 60};
    CHECK(quantile(pert, 0.001) == Approx(8.1520579880671349471).epsilon(1e-13));
    CHECK(quantile(pert, 0.1) == Approx(11.297778676820902478).epsilon(1e-13));
    CHECK(quantile(pert, 0.5) == Approx(19.867851626218301925).epsilon(1e-13));
    CHECK(quantile(pert, 0.9) == Approx(33.586337345052887688).epsilon(1e-13));
    CHECK(quantile(pert, 0.999) == Approx(51.020815730092023185).epsilon(1e-13));
}

TEST_CASE("normal and lognormal ranges are the 2.5% and 97.5% points") {
    const Distribution normal{Shape::normal, 8, 10, 12};
    CHECK(quantile(normal, 0.025) == Approx(8).epsilon(1e-14));
    CHECK(quantile(normal, 0.975) == Approx(12).epsilon(1e-14));
    CHECK(quantile(normal, 0.5) == Approx(10).epsilon(1e-15));
    const Distribution lognormal{Shape::lognormal, 5, 10, 20};
    CHECK(quantile(lognormal, 0.025) == Approx(5).epsilon(1e-14));
    CHECK(quantile(lognormal, 0.975) == Approx(20).epsilon(1e-14));
    CHECK(quantile(lognormal, 0.5) == Approx(10).epsilon(1e-15));
    CHECK(share_below(lognormal, 0) == 0);
}

TEST_CASE("the share below a quantile is its probability") {
    const std::vector<Distribution> all{
        {Shape::uniform, 10, 11, 20},  {Shape::triangular, 0, 2, 10}, {Shape::pert, 8, 15, 60},
        {Shape::pert, 0, 0, 1},        {Shape::pert, 0, 1, 1},        {Shape::normal, 8, 10, 12},
        {Shape::lognormal, 5, 10, 20}, {Shape::triangular, 1, 1, 3},
    };
    for (const Distribution& distribution : all) {
        double last = -1e300;
        for (const double p : {1e-6, 0.01, 0.2, 0.5, 0.77, 0.99, 0.999999}) {
            const double x = quantile(distribution, p);
            CHECK(share_below(distribution, x) == Approx(p).epsilon(1e-12));
            CHECK(x > last);
            last = x;
        }
    }
}

TEST_CASE("what is left of one is distributed the other way round") {
    const std::vector<Distribution> all{{Shape::uniform, 0.1, 0.2, 0.5},
                                        {Shape::triangular, 0.1, 0.2, 0.5},
                                        {Shape::pert, 0.1, 0.2, 0.5},
                                        {Shape::normal, 0.1, 0.3, 0.5}};
    for (const Distribution& distribution : all) {
        const auto rest = remainder_of(distribution, 0.5);
        REQUIRE(rest.has_value());
        for (const double p : {0.1, 0.5, 0.95})
            CHECK(quantile(*rest, 1 - p) == Approx(1 - 0.5 * quantile(distribution, p)));
    }
    CHECK_FALSE(remainder_of({Shape::lognormal, 0.1, 0.2, 0.4}, 1).has_value());
}

}  // namespace
