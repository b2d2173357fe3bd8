#include "uncertainty/polynomial.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;

const FactorIndex a{0};
const FactorIndex b{1};

TEST_CASE("products add powers, and leave out those that cancel") {
    const Monomial one = product(scaled(power_of(a, 2), 3), power_of(b, 1));
    CHECK(one == Monomial{3, {{a, 2}, {b, 1}}});
    CHECK(product(one, scaled(power_of(b, -1), 2)) == Monomial{6, {{a, 2}}});
    CHECK(product(power_of(b, 1), power_of(a, 1)) == product(power_of(a, 1), power_of(b, 1)));
    CHECK(power_of(a, 0) == constant(1));
}

TEST_CASE("powers of a monomial") {
    const Monomial one{2, {{a, 2}, {b, -1}}};
    CHECK(raised(one, 3) == Monomial{8, {{a, 6}, {b, -3}}});
    CHECK(raised(one, -1) == Monomial{0.5, {{a, -2}, {b, 1}}});
    CHECK(raised(one, 0) == constant(1));
    Monomial endless = power_of(a, 2);
    for (int i = 0; i < 40; ++i)
        endless = raised(endless, 2);
    CHECK(endless.powers[0].power == 1'000'000);
}

TEST_CASE("equal powers are added up, and what comes to nothing is left out") {
    const Polynomial rest = combined({constant(5), scaled(power_of(a, 1), 2), power_of(b, 1),
                                      scaled(power_of(a, 1), -2), constant(-1)});
    CHECK(rest == Polynomial{{constant(4), power_of(b, 1)}});
    CHECK(sum(rest, scaled(rest, -1)).monomials.empty());
    CHECK(combined({power_of(b, 1), power_of(a, 1)}) == combined({power_of(a, 1), power_of(b, 1)}));
}

TEST_CASE("polynomials multiplied out") {
    const Polynomial one = combined({power_of(a, 1), constant(1)});
    const Polynomial other = combined({power_of(a, 1), constant(-1)});
    CHECK(product(one, other) == combined({power_of(a, 2), constant(-1)}));
    CHECK(product(one, {}).monomials.empty());
}

TEST_CASE("a polynomial at values of its factors") {
    const Polynomial polynomial =
        combined({Monomial{2, {{a, 2}, {b, -1}}}, scaled(power_of(b, 3), -1), constant(7)});
    const std::vector<double> values{3, 2};
    CHECK(value(polynomial, values) == 9 - 8 + 7);
    CHECK(value(Polynomial{}, values) == 0);
}

}  // namespace
