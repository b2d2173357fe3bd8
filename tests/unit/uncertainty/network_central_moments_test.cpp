// Against the plain way: the polynomial of each network by itself.
#include "uncertainty/network_central_moments.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using test::monomial;

TEST_CASE("a network's central moments are those of its polynomial") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomSums random(seed);
        const auto specification = test::specification_of(random.roots(14));
        const Factors factors(specification);
        OutputColumns columns;
        for (const std::size_t monomials : {3U, 0U, 2U, 4U})
            columns.by_driver.push_back(random.sum(14, monomials));
        const FactorMoments moments = test::moments_of(factors, columns.by_driver);
        const NetworkCentralMoments fast(columns, factors, moments);
        for (int network = 0; network < 4; ++network) {
            std::vector<double> bases;
            for (std::size_t i = 0; i < columns.by_driver.size(); ++i)
                bases.push_back(100.0 + random.below(5000));
            const auto plain = central_moments(polynomial_of(columns, bases), factors, moments);
            const auto found = fast.of(bases);
            REQUIRE(plain.has_value());
            REQUIRE(found.has_value());
            CHECK(found->mean == Approx(plain->mean).epsilon(1e-12));
            CHECK(found->variance == Approx(plain->variance).epsilon(1e-10));
            CHECK(std::abs(found->third - plain->third) <= 1e-8 * std::pow(plain->variance, 1.5));
            CHECK(std::abs(found->fourth - plain->fourth) <= 1e-8 * std::pow(plain->variance, 2));
        }
    }
}

TEST_CASE("columns that are too long have none") {
    test::RandomSums random(1);
    const auto specification = test::specification_of(random.roots(101));
    const Factors factors(specification);
    OutputColumns columns;
    columns.by_driver.resize(2);
    for (std::size_t i = 1; i <= 100; ++i)
        columns.by_driver[i % 2].monomials.push_back(monomial(1, {{0, 1}, {i, 1}}));
    const FactorMoments moments = test::moments_of(factors, columns.by_driver);
    CHECK_FALSE(NetworkCentralMoments(columns, factors, moments).of({1, 1}).has_value());
}

}  // namespace
