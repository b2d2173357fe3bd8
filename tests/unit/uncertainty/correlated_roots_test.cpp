#include "uncertainty/correlated_roots.hpp"

#include "support/uncertain.hpp"
#include "uncertainty/factor_draws.hpp"
#include "uncertainty/sample.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

spec::AssumptionIndex at(std::size_t place) { return spec::index_at<spec::AssumptionIndex>(place); }

spec::Specification three(double rank) {
    auto specification = test::specification_of({{spec::Distribution::lognormal, 1, 2, 4},
                                                 {spec::Distribution::normal, 6, 10, 14},
                                                 {spec::Distribution::normal, 1, 2, 3}});
    specification.assumptions[at(2)].correlated_with = {{at(1), rank, {}}, {at(0), -0.3, {}}};
    return specification;
}

std::vector<double> ranks_of(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<double>(i);
    return ranks;
}

double correlation(std::span<const double> one, std::span<const double> other) {
    const auto mean = [](std::span<const double> of) {
        return std::accumulate(of.begin(), of.end(), 0.0) / static_cast<double>(of.size());
    };
    double product = 0, first = 0, second = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double x = one[i] - mean(one), y = other[i] - mean(other);
        product += x * y;
        first += x * x;
        second += y * y;
    }
    return product / std::sqrt(first * second);
}

TEST_CASE("draws have the rank correlations that were asked for, whatever the distributions") {
    const Factors factors(three(0.7));
    REQUIRE(factors.correlated().size() == 1);
    for (const Points points : {Points::random, Points::stratified}) {
        const FactorDraws draws(factors, {5, 4000, points, 2});
        const auto rank = [&](std::size_t place) {
            return ranks_of(draws.of(spec::index_at<FactorIndex>(place)));
        };
        // Four standard errors of 4,000 draws.
        CHECK(std::abs(correlation(rank(2), rank(1)) - 0.7) < 0.04);
        CHECK(std::abs(correlation(rank(2), rank(0)) + 0.3) < 0.06);
        CHECK(std::abs(correlation(rank(1), rank(0))) < 0.06);
    }
}

TEST_CASE("each by itself is spread as if it were alone") {
    const Factors factors(three(0.7));
    const FactorDraws draws(factors, {5, 4000, Points::stratified, 1});
    const auto of = draws.of(spec::index_at<FactorIndex>(2));
    const double mean = std::accumulate(of.begin(), of.end(), 0.0) / 4000;
    double square = 0;
    for (const double each : of)
        square += (each - mean) * (each - mean);
    CHECK(mean == Approx(2).epsilon(0.02));
    CHECK(std::sqrt(square / 4000) == Approx(1 / 1.959964).epsilon(0.05));
}

TEST_CASE("the variance of a sum of normal ones is that of the textbook") {
    const Factors factors(three(0.7));
    const FactorDraws draws(factors, {11, 20'000, Points::random, 2});
    const auto one = draws.of(spec::index_at<FactorIndex>(1));
    const auto other = draws.of(spec::index_at<FactorIndex>(2));
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double each = one[i] + other[i];
        sum += each;
        squares += each * each;
    }
    const double count = 20'000;
    const double variance = squares / count - sum / count * (sum / count);
    const double first = 4 / 1.959964, second = 1 / 1.959964;
    const double tied = 2 * std::sin(std::acos(-1.0) * 0.7 / 6);
    CHECK(variance ==
          Approx(first * first + second * second + 2 * tied * first * second).epsilon(0.03));
}

TEST_CASE("the plain sample draws the same") {
    const Factors factors(three(-0.5));
    const DrawOptions options{3, 300, Points::stratified, 3};
    const RootSample plain = draw_roots(factors, options);
    const FactorDraws draws(factors, options);
    for (std::size_t draw = 0; draw < 300; ++draw) {
        const auto expected = plain.draw(draw);
        const auto values = draws.roots(draw);
        for (std::size_t root = 0; root < 3; ++root)
            CHECK(values[root] == Approx(expected[root]).epsilon(1e-6));
    }
}

TEST_CASE("what a scenario sets to a number leaves the draws of the others as they were") {
    const DrawOptions options{3, 50, Points::random, 1};
    const FactorDraws all(Factors(three(0.7)), options);
    auto specification = three(0.7);
    specification.assumptions[at(0)].range.reset();
    const FactorDraws others(Factors(specification), options);
    for (const std::size_t place : {1U, 2U}) {
        CHECK(std::ranges::equal(others.of(spec::index_at<FactorIndex>(place - 1)),
                                 all.of(spec::index_at<FactorIndex>(place))));
    }
    for (const std::size_t place : {1U, 2U})
        specification.assumptions[at(place)].range.reset();
    CHECK(Factors(specification).correlated().empty());
}

TEST_CASE("the first of a group keeps its own draws") {
    const DrawOptions options{3, 50, Points::random, 1};
    const FactorDraws tied(Factors(three(0.7)), options);
    const FactorDraws untied(Factors(three(0)), options);
    CHECK(std::ranges::equal(tied.of(spec::index_at<FactorIndex>(0)),
                             untied.of(spec::index_at<FactorIndex>(0))));
}

TEST_CASE("what moves wholly together has the same point") {
    const CorrelatedRoots both({{1, 0}, {2, 1}}, {1, 0, 1, 0});
    std::vector<double> points{0.2, 0.9};
    both.tie(points);
    CHECK(points[0] == Approx(0.2));
    CHECK(points[1] == points[0]);
}

}  // namespace
