#include "uncertainty/column_draws.hpp"

#include "support/uncertain.hpp"

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

TEST_CASE("a network's draws are those of its own polynomial") {
    test::RandomSums random(7);
    for (int round = 0; round < 20; ++round) {
        const auto specification = test::specification_of(random.roots(6));
        const Factors factors(specification);
        OutputColumns columns;
        std::vector<double> bases;
        for (int driver = 0; driver < 5; ++driver) {
            columns.by_driver.push_back(driver == 2 ? Polynomial{} : random.sum(6, 4));
            bases.push_back(1 + random.below(9));
        }
        // Counts that are no whole number of tiles.
        const DrawOptions options{1, 100 + random.below(40), Points::random, 2};
        const Polynomial plain = polynomial_of(columns, bases);
        const FactorDraws draws(factors, options);
        const ColumnDraws fast(columns, draws, 2);
        std::vector<double> values(draws.draws());
        fast.project(bases, values);
        for (std::size_t draw = 0; draw < values.size(); ++draw)
            CHECK(values[draw] ==
                  Approx(value(plain, factors.values(draws.roots(draw)))).epsilon(1e-11));
    }
}

TEST_CASE("a column of a number alone is the same in every draw") {
    const auto specification = test::specification_of({{spec::Distribution::uniform, 1, 2, 3}});
    const Factors factors(specification);
    const FactorDraws draws(factors, {1, 50});
    const ColumnDraws fixed({{combined({constant(3)}), Polynomial{}}}, draws);
    std::vector<double> values(50);
    fixed.project(std::vector<double>{2, 9}, values);
    CHECK(values == std::vector<double>(50, 6));
}

}  // namespace
