#include "uncertainty/factor_draws.hpp"

#include "support/uncertain.hpp"
#include "uncertainty/sample.hpp"

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;

const std::vector<test::Uncertain> some{
    {Distribution::pert, 2, 3, 8},
    {Distribution::uniform, 0.1, 0.2, 0.3},
    {Distribution::lognormal, 5, 10, 20},
};

// A role whose allowance is an uncertain one, so that there is a remainder.
spec::Specification with_allowance() {
    auto specification = test::specification_of(some);
    spec::Role role;
    role.id = "gp";
    spec::Product allowance;
    allowance.value = 0.2;
    allowance.powers = {{spec::index_at<spec::AssumptionIndex>(1), 1}};
    role.allowance = allowance;
    specification.roles.push(std::move(role));
    return specification;
}

TEST_CASE("roots are those of the plain sample, and remainders follow from them") {
    const auto specification = with_allowance();
    const Factors factors(specification);
    REQUIRE(factors.size() == 4);
    for (const Points points : {Points::random, Points::stratified}) {
        const DrawOptions options{3, 700, points, 3};
        const RootSample plain = draw_roots(factors, options);
        const FactorDraws draws(factors, options);
        REQUIRE(draws.draws() == 700);
        for (std::size_t draw = 0; draw < 700; ++draw) {
            const auto expected = plain.draw(draw);
            const auto values = draws.roots(draw);
            CHECK(values[0] == Approx(expected[0]).epsilon(1e-6));  // from a table
            CHECK(values[1] == expected[1]);
            CHECK(values[2] == expected[2]);
            CHECK(draws.of(spec::index_at<FactorIndex>(3))[draw] == factors.values(values)[3]);
        }
    }
}

}  // namespace
