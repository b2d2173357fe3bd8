#include "uncertainty/moments.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

TEST_CASE("hours that can be reckoned by hand") {
    // beds x 52 x m / 60 + P x e x t / 60, with P = 50,000.
    const auto specification = test::specification_of({{Distribution::uniform, 300, 500, 700},
                                                       {Distribution::uniform, 5, 10, 15},
                                                       {Distribution::uniform, 0.036, 0.04, 0.048},
                                                       {Distribution::uniform, 30, 40, 45}});
    const Factors factors(specification);
    const Polynomial hours = combined(
        {monomial(52.0 / 60, {{0, 1}, {1, 1}}), monomial(50'000.0 / 60, {{2, 1}, {3, 1}})});
    const FactorMoments moments = test::moments_of(factors, {hours});
    CHECK(mean(hours, moments) == Approx(13'000.0 / 3 + 2625.0 / 2).epsilon(1e-14));
    const VarianceForms forms = variance_forms(hours, hours, moments);
    CHECK(forms.covariance == Approx(869'809'375.0 / 324).epsilon(1e-13));
    CHECK(variance(hours, moments) == forms.covariance);
    const std::vector<double> first{519'168.0 / 1'391'695, 162'240.0 / 278'339, 1215.0 / 278'339,
                                    11'907.0 / 1'391'695};
    for (std::size_t i = 0; i < first.size(); ++i)
        CHECK(forms.first_order[i] / forms.covariance == Approx(first[i]).epsilon(1e-12));
    // What is not first order is beds with m, and e with t.
    const double both = forms.total[0] - forms.first_order[0];
    CHECK(both == Approx(forms.total[1] - forms.first_order[1]).epsilon(1e-12));
    const double others = forms.total[2] - forms.first_order[2];
    double sum = both + others;
    for (const double each : forms.first_order)
        sum += each;
    CHECK(sum == Approx(forms.covariance).epsilon(1e-12));
}

TEST_CASE("moments are those of the polynomials multiplied out") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        test::RandomSums random(seed);
        const auto specification = test::specification_of(random.roots(6));
        const Factors factors(specification);
        const Polynomial one = random.sum(6, 9);
        const Polynomial other = random.sum(6, 7);
        const FactorMoments moments = test::moments_of(factors, {one, other});
        CHECK(mean(one, moments) == Approx(test::raw_mean(one, factors)).epsilon(1e-12));
        const double scale = std::sqrt(variance(one, moments) * variance(other, moments)) + 1;
        CHECK(std::abs(covariance(one, other, moments) -
                       test::raw_covariance(one, other, factors)) <= 1e-9 * scale);
        CHECK(variance(one, moments) ==
              Approx(test::raw_covariance(one, one, factors)).epsilon(1e-9));
        const VarianceForms forms = variance_forms(one, one, moments);
        for (std::size_t factor = 0; factor < factors.size(); ++factor) {
            const Polynomial alone = test::averaged(one, factor, true, factors);
            const Polynomial without = test::averaged(one, factor, false, factors);
            CHECK(std::abs(forms.first_order[factor] -
                           test::raw_covariance(alone, alone, factors)) <= 1e-9 * forms.covariance);
            CHECK(std::abs(forms.covariance - forms.total[factor] -
                           test::raw_covariance(without, without, factors)) <=
                  1e-9 * forms.covariance);
        }
    }
}

TEST_CASE("forms are linear in either polynomial, and the same both ways round") {
    test::RandomSums random(7);
    const auto specification = test::specification_of(random.roots(5));
    const Factors factors(specification);
    const Polynomial a = random.sum(5, 6);
    const Polynomial b = random.sum(5, 6);
    const Polynomial c = random.sum(5, 6);
    const FactorMoments moments = test::moments_of(factors, {a, b, c});
    const VarianceForms left = variance_forms(sum(a, scaled(b, 3)), c, moments);
    const VarianceForms ac = variance_forms(a, c, moments);
    const VarianceForms bc = variance_forms(c, b, moments);
    CHECK(left.covariance == Approx(ac.covariance + 3 * bc.covariance).epsilon(1e-11));
    for (std::size_t i = 0; i < factors.size(); ++i) {
        CHECK(left.first_order[i] ==
              Approx(ac.first_order[i] + 3 * bc.first_order[i]).epsilon(1e-11));
        CHECK(left.total[i] == Approx(ac.total[i] + 3 * bc.total[i]).epsilon(1e-11));
    }
}

TEST_CASE("an output that is nearly constant keeps its variance") {
    constexpr double width = 1e-9;
    const auto specification = test::specification_of({{Distribution::uniform, 3, 3, 3 + width},
                                                       {Distribution::uniform, 7, 7, 7 + width},
                                                       {Distribution::uniform, 1, 1, 1 + width}});
    const Factors factors(specification);
    const Polynomial output =
        combined({monomial(2, {{0, 1}, {1, 1}}), monomial(1, {{1, 1}, {2, -1}}), constant(1e6)});
    // d = 14 dx + (6 + 1) dy - 7 dz, each with the variance of its width.
    const double expected = (14 * 14 + 7 * 7 + 7 * 7) * width * width / 12;
    const auto deviation = [&](std::size_t i) {
        const Root& root = factors.roots()[i];
        return (root.range.high - root.range.low) / width;
    };
    const double rounded = (std::pow(14 * deviation(0), 2) + std::pow(7 * deviation(1), 2) +
                            std::pow(7 * deviation(2), 2)) *
                           width * width / 12;
    const FactorMoments moments = test::moments_of(factors, {output});
    CHECK(std::sqrt(expected) == Approx(std::sqrt(rounded)).epsilon(1e-5));
    CHECK(std::sqrt(variance(output, moments)) / std::sqrt(rounded) == Approx(1).epsilon(1e-8));
}

TEST_CASE("shared shares that cancel leave what does not") {
    // x s + x (1 - s) is x, whatever s is.
    const auto specification = test::specification_of(
        {{Distribution::pert, 2, 3, 5}, {Distribution::uniform, 0.1, 0.2, 0.6}});
    const Factors factors(specification);
    const Polynomial gp = combined({monomial(1, {{0, 1}, {1, 1}})});
    const Polynomial rest = combined({monomial(1, {{0, 1}}), monomial(-1, {{0, 1}, {1, 1}})});
    const Polynomial all = combined({monomial(1, {{0, 1}})});
    const FactorMoments moments = test::moments_of(factors, {gp, rest, all});
    CHECK(variance(gp, moments) + variance(rest, moments) + 2 * covariance(gp, rest, moments) ==
          Approx(variance(all, moments)).epsilon(1e-13));
}

}  // namespace
