#include "spec/correlated_groups.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <numbers>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::spec;
using doctest::Approx;

AssumptionIndex at(std::size_t place) { return index_at<AssumptionIndex>(place); }

// Five alike: a0 to a4.
Specification five() {
    return test::specification_of(std::vector<test::Uncertain>(5, {Distribution::pert, 1, 2, 4}));
}

TEST_CASE("a pair that both say is one pair") {
    Specification specification = five();
    specification.assumptions[at(0)].correlated_with = {{at(3), 0.5, {}}, {at(1), 0.2, {}}};
    specification.assumptions[at(3)].correlated_with = {{at(0), 0.5, {}}};
    const auto pairs = correlated_pairs(specification);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].other == at(3));
    CHECK(pairs[1].other == at(1));
}

TEST_CASE("pairs that share an assumption are one group, in the order of ids") {
    const std::vector<CorrelatedPair> pairs{
        {at(4), at(1), 0.3}, {at(0), at(2), 0.6}, {at(2), at(4), -0.2}};
    const auto groups = correlated_groups(five(), pairs);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].members == std::vector<AssumptionIndex>{at(0), at(1), at(2), at(4)});
    const auto apart = correlated_groups(
        five(), std::vector<CorrelatedPair>{{at(4), at(1), 0.3}, {at(0), at(2), 0.6}});
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].members == std::vector<AssumptionIndex>{at(1), at(4)});
}

TEST_CASE("the factor times itself is the matrix of normal correlations") {
    const std::vector<CorrelatedPair> pairs{
        {at(0), at(1), 0.3}, {at(0), at(2), 0.6}, {at(1), at(2), -0.2}};
    const auto groups = correlated_groups(five(), pairs);
    REQUIRE(groups.front().factor);
    const std::vector<double>& factor = *groups.front().factor;
    const auto entry = [&](std::size_t row, std::size_t column) {
        double sum = 0;
        for (std::size_t k = 0; k < 3; ++k)
            sum += factor[row * 3 + k] * factor[column * 3 + k];
        return sum;
    };
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(entry(i, i) == Approx(1));
    for (const CorrelatedPair& pair : pairs) {
        CHECK(entry(pair.one.value, pair.other.value) ==
              Approx(2 * std::sin(std::numbers::pi * pair.rank / 6)));
    }
    CHECK(factor[1] == 0);  // above the diagonal
}

TEST_CASE("what moves wholly together can be, but not what contradicts itself") {
    const auto can = [](double first, double second, double third) {
        const std::vector<CorrelatedPair> pairs{
            {at(0), at(1), first}, {at(0), at(2), second}, {at(1), at(2), third}};
        return correlated_groups(five(), pairs).front().factor.has_value();
    };
    CHECK(can(1, 1, 1));
    CHECK(can(-1, 1, -1));
    CHECK(can(1, 0.4, 0.4));
    CHECK_FALSE(can(1, 1, -1));
    CHECK_FALSE(can(1, 0.4, 0.3));
    CHECK_FALSE(can(-0.8, -0.8, -0.8));
}

}  // namespace
