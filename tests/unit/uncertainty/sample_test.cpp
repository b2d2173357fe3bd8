#include "uncertainty/sample.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

const std::vector<test::Uncertain> every_kind{
    {Distribution::pert, 2, 3, 8},          {Distribution::triangular, 1, 2, 5},
    {Distribution::uniform, 0.5, 0.6, 1.5}, {Distribution::normal, 8, 10, 12},
    {Distribution::lognormal, 5, 10, 20},
};

const Polynomial output = combined({monomial(1, {{0, 1}, {1, 1}}), monomial(2, {{3, 1}, {2, -1}}),
                                    monomial(0.3, {{4, 1}, {0, 1}}), constant(10)});

double mean_of(const std::vector<double>& values) {
    double sum = 0;
    for (const double each : values)
        sum += each;
    return sum / static_cast<double>(values.size());
}

double variance_of(const std::vector<double>& values) {
    const double mean = mean_of(values);
    double sum = 0;
    for (const double each : values)
        sum += (each - mean) * (each - mean);
    return sum / static_cast<double>(values.size());
}

TEST_CASE("a sample has the moments that are exact") {
    const auto specification = test::specification_of(every_kind);
    const Factors factors(specification);
    const FactorMoments moments = test::moments_of(factors, {output});
    const double mean = uncertainty::mean(output, moments);
    const double deviation = std::sqrt(variance(output, moments));
    for (const Points points : {Points::random, Points::stratified}) {
        const RootSample roots = draw_roots(factors, {5, 20'000, points});
        const auto values = sample(output_of_roots(output, factors), roots);
        REQUIRE(values.size() == 20'000);
        // The mean of so many has an error of 0.007 standard deviations, its square twice that.
        const double slack = points == Points::random ? 0.025 : 0.002;
        CHECK(std::abs(mean_of(values) - mean) < slack * deviation);
        CHECK(std::sqrt(variance_of(values)) == Approx(deviation).epsilon(0.03));
    }
}

TEST_CASE("threads do not change a bit") {
    const auto specification = test::specification_of(every_kind);
    const Factors factors(specification);
    for (const Points points : {Points::random, Points::stratified}) {
        const RootSample one = draw_roots(factors, {5, 3000, points, 1});
        const RootSample many = draw_roots(factors, {5, 3000, points, 7});
        CHECK(one.values == many.values);
        const OutputOfRoots function = output_of_roots(output, factors);
        CHECK(sample(function, one, 1) == sample(function, many, 5));
    }
}

TEST_CASE("an assumption draws the same whatever stands beside it") {
    const auto specification = test::specification_of(every_kind);
    const RootSample all = draw_roots(Factors(specification), {5, 100, Points::random});
    auto fewer = specification;
    for (const unsigned place : {0U, 2U})
        fewer.assumptions[{place}].range.reset();
    const Factors left(fewer);
    REQUIRE(left.roots().size() == 3);
    const RootSample some = draw_roots(left, {5, 300, Points::random});
    for (std::size_t draw = 0; draw < 100; ++draw) {
        CHECK(some.draw(draw)[0] == all.draw(draw)[1]);
        CHECK(some.draw(draw)[1] == all.draw(draw)[3]);
        CHECK(some.draw(draw)[2] == all.draw(draw)[4]);
    }
}

}  // namespace
