// Against the plain way: the polynomial of each network by itself.
#include "uncertainty/network_moments.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("a network's moments are a quadratic form in its counts") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        test::RandomSums random(seed);
        const auto specification = test::specification_of(random.roots(7));
        const Factors factors(specification);
        OutputColumns columns;
        for (const std::size_t monomials : {5U, 0U, 3U, 8U})
            columns.by_driver.push_back(random.sum(7, monomials));
        const FactorMoments moments = test::moments_of(factors, columns.by_driver);
        const NetworkMoments fast(columns, moments);
        for (int network = 0; network < 5; ++network) {
            std::vector<double> bases;
            for (std::size_t i = 0; i < columns.by_driver.size(); ++i)
                bases.push_back(100.0 + random.below(5000));
            const auto plain = mean_and_variance(polynomial_of(columns, bases), factors, moments);
            const auto found = fast.all(bases, factors);
            CHECK(found.mean == Approx(plain.mean).epsilon(1e-12));
            CHECK(found.variance == Approx(plain.variance).epsilon(1e-10));
            CHECK(fast.variance(bases) == Approx(found.variance).epsilon(1e-14));
            CHECK(fast.mean(bases) == found.mean);
            REQUIRE(found.shares.size() == plain.shares.size());
            for (std::size_t i = 0; i < plain.shares.size(); ++i) {
                CHECK(found.shares[i].root == plain.shares[i].root);
                CHECK(std::abs(found.shares[i].first_order - plain.shares[i].first_order) < 1e-10);
                CHECK(std::abs(found.shares[i].total - plain.shares[i].total) < 1e-10);
            }
        }
    }
}

}  // namespace
