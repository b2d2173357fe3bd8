#include "analysis/scenario_comparison.hpp"

#include "support/sampled.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

TEST_CASE("half the minutes ask less in every draw, by what they leave") {
    const auto projected = test::two_scenarios();
    const auto sampling = test::good_sampling(projected.all, {"gp.hours_per_week"});
    REQUIRE(sampling.comparisons.size() == 1);
    const auto& comparison = sampling.comparisons[0];
    CHECK(comparison.one == 1);
    CHECK(comparison.other == 0);
    REQUIRE(comparison.networks.at(0).has_value());
    // 6 m / 2 less: the assumption moves both by the same draw.
    CHECK(comparison.networks[0]->more == 0);
    CHECK(comparison.networks[0]->value == Approx(-6));
    CHECK(comparison.networks[0]->draws.p10 == Approx(-3 * 2.8).epsilon(1e-3));
    CHECK(comparison.networks[1].has_value());
}

TEST_CASE("what is equal is not more") {
    auto projected = test::two_scenarios();
    projected.all[1] = projected.all[0];
    const auto sampling = test::good_sampling(projected.all, {}, {2, 100});
    CHECK(sampling.comparisons.at(0).networks.at(0)->more == 0);
    CHECK(sampling.comparisons.at(0).networks.at(0)->draws.deviation == 0);
}

TEST_CASE("a figure of the whole model is compared too") {
    const auto projected = test::two_scenarios();
    const auto sampling = test::good_sampling(projected.all, {"net"}, {2, 100});
    CHECK(sampling.comparisons.at(0).networks.at(0)->more == 1);  // less work, less money short
}

TEST_CASE("many scenarios are each compared with the first") {
    const auto projected = test::two_scenarios();
    std::vector<std::vector<analysis::Projection>> many(4, projected.all[0]);
    CHECK(test::good_sampling(many, {"hours_per_week"}, {2, 20}).comparisons.size() == 6);
    many.resize(analysis::most_compared + 2, projected.all[1]);
    const auto sampling = test::good_sampling(many, {"hours_per_week"}, {2, 20});
    CHECK(sampling.comparisons.size() == analysis::most_compared + 1);
    CHECK(sampling.comparisons.back().other == 0);
    CHECK(sampling.comparisons.back().networks[0]->value == Approx(-9));
}

}  // namespace
