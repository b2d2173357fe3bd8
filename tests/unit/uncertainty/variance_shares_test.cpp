#include "uncertainty/variance_shares.hpp"

#include "support/uncertain.hpp"

#include <cstdint>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

TEST_CASE("shares of a sum are its variances, of a product more") {
    const auto specification = test::specification_of({{Distribution::uniform, 0, 1, 2},
                                                       {Distribution::uniform, 0, 2, 4},
                                                       {Distribution::uniform, 0, 2, 4}});
    const Factors factors(specification);
    const Polynomial sum = combined({monomial(1, {{0, 1}}), monomial(1, {{2, 1}})});
    const Polynomial product = combined({monomial(1, {{0, 1}, {2, 1}})});
    const FactorMoments moments = test::moments_of(factors, {sum, product});
    const auto of_sum = mean_and_variance(sum, factors, moments);
    CHECK(of_sum.mean == Approx(3));
    REQUIRE(of_sum.shares.size() == 2);
    CHECK(of_sum.shares[0].root == 0);
    CHECK(of_sum.shares[1].root == 2);
    CHECK(of_sum.shares[0].first_order == Approx(0.2));
    CHECK(of_sum.shares[0].total == Approx(0.2));
    CHECK(of_sum.shares[1].total == Approx(0.8));
    // Var(xy) = 16/9: of each alone 4/3 x ... : 1/3 x 4 + 4/3 x 1 + 1/3 x 4/3.
    const auto of_product = mean_and_variance(product, factors, moments);
    CHECK(of_product.variance == Approx(4.0 / 3 + 4.0 / 3 + 4.0 / 9));
    CHECK(of_product.shares[0].first_order == Approx(3.0 / 7));
    CHECK(of_product.shares[0].total == Approx(4.0 / 7));
}

TEST_CASE("what is certain has no shares") {
    const auto specification = test::specification_of({{Distribution::uniform, 0, 1, 2}});
    const Factors factors(specification);
    const Polynomial fixed = combined({constant(5)});
    const auto found = mean_and_variance(fixed, factors, test::moments_of(factors, {fixed}));
    CHECK(found.mean == 5);
    CHECK(found.variance == 0);
    CHECK(found.shares.empty());
}

TEST_CASE("first-order shares come to one at most, total shares to one at least") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        test::RandomSums random(seed);
        const auto specification = test::specification_of(random.roots(8));
        const Factors factors(specification);
        const Polynomial output = random.sum(8, 10);
        const auto found = mean_and_variance(output, factors, test::moments_of(factors, {output}));
        double first = 0;
        double total = 0;
        for (const VarianceShare& share : found.shares) {
            CHECK(share.first_order >= 0);
            CHECK(share.total >= share.first_order - 1e-12);
            first += share.first_order;
            total += share.total;
        }
        CHECK(first <= 1 + 1e-12);
        CHECK(total >= 1 - 1e-12);
    }
}

}  // namespace
