#include "uncertainty/central_moments.hpp"

#include "support/uncertain.hpp"
#include "uncertainty/cornish_fisher.hpp"
#include "uncertainty/sample.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

std::optional<CentralMoments> central(const Polynomial& polynomial, const Factors& factors) {
    return central_moments(polynomial, factors, test::moments_of(factors, {polynomial}));
}

TEST_CASE("of a uniform, a sum of two, a square") {
    const auto specification = test::specification_of(
        {{Distribution::uniform, 0, 1, 1}, {Distribution::uniform, 2, 3, 3}});
    const Factors factors(specification);
    const auto one = central(combined({monomial(2, {{0, 1}}), constant(5)}), factors);
    REQUIRE(one.has_value());
    CHECK(one->mean == Approx(6));
    CHECK(one->variance == Approx(4.0 / 12));
    CHECK(std::abs(one->third) < 1e-12);
    CHECK(one->fourth == Approx(16.0 / 80));
    const auto sum = central(combined({monomial(1, {{0, 1}}), monomial(1, {{1, 1}})}), factors);
    // 1/80 each and 6 x 1/12 x 1/12.
    CHECK(sum->fourth == Approx(1.0 / 40 + 6.0 / 144));
    // x^2: raw moments 1/3, 1/5, 1/7, 1/9.
    const auto square = central(combined({monomial(1, {{0, 2}})}), factors);
    CHECK(square->third == Approx(1.0 / 7 - 3.0 / 3 / 5 + 2.0 / 27).epsilon(1e-10));
    CHECK(square->fourth == Approx(1.0 / 9 - 4.0 / 3 / 7 + 6.0 / 9 / 5 - 3.0 / 81).epsilon(1e-10));
}

TEST_CASE("an exponential power of a normal has its known cumulants") {
    const auto specification = test::specification_of({{Distribution::lognormal, 5, 10, 20}});
    const Factors factors(specification);
    const auto found = central(combined({monomial(1, {{0, 1}})}), factors);
    const double w = std::exp(std::pow(std::log(4) / (2 * 1.959963984540054), 2));
    CHECK(found->third / std::pow(found->variance, 1.5) ==
          Approx((w + 2) * std::sqrt(w - 1)).epsilon(1e-9));
    CHECK(found->fourth / std::pow(found->variance, 2) ==
          Approx(w * w * w * w + 2 * w * w * w + 3 * w * w - 3).epsilon(1e-9));
}

TEST_CASE("moments of any sum are those of its powers multiplied out") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomSums random(seed);
        const auto specification = test::specification_of(random.roots(10));
        const Factors factors(specification);
        const Polynomial output = random.sum(10, 6);
        const auto found = central(output, factors);
        REQUIRE(found.has_value());
        const Polynomial deviation =
            sum(output, combined({constant(-test::raw_mean(output, factors))}));
        const Polynomial square = product(deviation, deviation);
        const Polynomial cube = product(square, deviation);
        CHECK(std::abs(found->third - test::raw_mean(cube, factors)) <=
              1e-8 * std::pow(found->variance, 1.5));
        CHECK(std::abs(found->fourth - test::raw_mean(product(cube, deviation), factors)) <=
              1e-8 * std::pow(found->variance, 2));
    }
}

TEST_CASE("quantiles from four moments are near those of a sample") {
    // One uniform root outweighs the others: as hard a case as there is.
    const auto specification = test::specification_of({{Distribution::uniform, 300, 500, 700},
                                                       {Distribution::pert, 5, 10, 15},
                                                       {Distribution::pert, 0.036, 0.04, 0.048},
                                                       {Distribution::triangular, 30, 40, 45}});
    const Factors factors(specification);
    const Polynomial hours = combined(
        {monomial(52.0 / 60, {{0, 1}, {1, 1}}), monomial(50'000.0 / 60, {{2, 1}, {3, 1}})});
    const auto found = central(hours, factors);
    REQUIRE(found.has_value());
    CHECK(cornish_fisher_holds(*found));
    auto values = sample(output_of_roots(hours, factors),
                         draw_roots(factors, {3, 10'000, Points::stratified}));
    std::ranges::sort(values);
    for (const double p : {0.1, 0.5, 0.9}) {
        const double drawn = values[static_cast<std::size_t>(p * 10'000)];
        CHECK(std::abs(cornish_fisher(*found, p) - drawn) < 0.08 * std::sqrt(found->variance));
    }
}

TEST_CASE("what is nearly constant, or too long, has none") {
    const auto narrow = test::specification_of({{Distribution::uniform, 1, 1, 1.00001}});
    const Factors narrow_factors(narrow);
    CHECK_FALSE(central(combined({monomial(1, {{0, 1}})}), narrow_factors).has_value());
    const auto certain = central(combined({constant(4)}), narrow_factors);
    REQUIRE(certain.has_value());
    CHECK(certain->mean == 4);
    CHECK(certain->variance == 0);

    test::RandomSums random(1);
    const auto wide = test::specification_of(random.roots(101));
    std::vector<Monomial> hang_together;
    for (std::size_t i = 1; i <= 100; ++i)
        hang_together.push_back(monomial(1, {{0, 1}, {i, 1}}));
    CHECK_FALSE(central(combined(std::move(hang_together)), Factors(wide)).has_value());
}

}  // namespace
