#include "uncertainty/factor_moments.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using test::monomial;

std::optional<NoClosedForm> obstacle_of(const Factors& factors, std::vector<Monomial> monomials) {
    const std::vector<Polynomial> all{combined(std::move(monomials))};
    return obstacle(factors, used_powers(factors, all));
}

// The allowance of the first role is half of the first assumption, that of the second the product
// of the first two, that of the third the lognormal one.
spec::Specification with_roles() {
    auto specification = test::specification_of({{spec::Distribution::uniform, 0.1, 0.2, 0.3},
                                                 {spec::Distribution::pert, 0, 0.5, 1},
                                                 {spec::Distribution::normal, 0.1, 0.2, 0.3},
                                                 {spec::Distribution::lognormal, 0.1, 0.2, 0.4}});
    const auto add = [&](double coefficient, const std::vector<unsigned>& assumptions) {
        spec::Role role;
        role.allowance = spec::Product{};
        role.allowance->coefficient = coefficient;
        for (const unsigned each : assumptions)
            role.allowance->powers.push_back({{each}, 1});
        specification.roles.push(std::move(role));
    };
    add(0.5, {0});
    add(1, {0, 1});
    add(1, {3});
    return specification;
}

TEST_CASE("powers in use are noted once, in order") {
    const auto specification = with_roles();
    const Factors factors(specification);
    const std::vector<Polynomial> all{
        combined({monomial(1, {{0, 2}}), monomial(1, {{0, -1}, {1, 1}})}),
        combined({monomial(3, {{0, 2}, {1, 3}})})};
    const UsedPowers used = used_powers(factors, all);
    CHECK(used[0] == std::vector<int>{-1, 2});
    CHECK(used[1] == std::vector<int>{1, 3});
    CHECK(used[2].empty());
    CHECK(merged(used, used) == used);
}

TEST_CASE("what stands in the way is said") {
    const auto specification = with_roles();
    const Factors factors(specification);
    REQUIRE(factors.size() == 7);
    CHECK_FALSE(obstacle_of(factors, {monomial(1, {{0, -3}, {1, 2}, {2, 1}})}).has_value());
    // A range that begins at 0, and one without an end.
    CHECK(obstacle_of(factors, {monomial(1, {{1, -1}})}) == NoClosedForm::divisor_touches_zero);
    CHECK(obstacle_of(factors, {monomial(1, {{2, -1}})}) == NoClosedForm::divisor_touches_zero);
    CHECK(obstacle_of(factors, {monomial(1, {{0, 33}})}) == NoClosedForm::power_too_high);
}

TEST_CASE("what an allowance leaves is a factor where nothing else rests on it") {
    const auto specification = with_roles();
    const Factors factors(specification);
    CHECK_FALSE(obstacle_of(factors, {monomial(1, {{1, 1}, {4, -1}})}).has_value());
    CHECK(obstacle_of(factors, {monomial(1, {{4, -1}}), monomial(1, {{0, 1}})}) ==
          NoClosedForm::allowance_used_besides);
    CHECK(obstacle_of(factors, {monomial(1, {{5, -1}})}) == NoClosedForm::allowance_of_several);
    CHECK(obstacle_of(factors, {monomial(1, {{6, -1}})}) == NoClosedForm::allowance_of_several);
    const FactorMoments moments = test::moments_of(factors, {combined({monomial(1, {{4, -1}})})});
    // 1 - a / 2 is uniform from 0.85 to 0.95.
    CHECK(moments.of(FactorIndex{4}).means[0] ==
          doctest::Approx(std::log(0.95 / 0.85) / 0.1).epsilon(1e-13));
}

TEST_CASE("assumptions that move together have no closed form together") {
    auto specification = with_roles();
    specification.assumptions[spec::AssumptionIndex{0}].correlated_with = {
        {spec::AssumptionIndex{1}, 0.5, {}}};
    const Factors factors(specification);
    CHECK(obstacle_of(factors, {monomial(1, {{0, 1}}), monomial(1, {{1, 1}})}) ==
          NoClosedForm::correlated);
    CHECK(obstacle_of(factors, {monomial(1, {{0, 1}, {2, 1}})}) == std::nullopt);
}

}  // namespace
