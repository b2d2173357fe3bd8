// Uncertain assumptions and sums of monomials of them, made without a contract.
#pragma once

#include "uncertainty/expectation_rule.hpp"
#include "uncertainty/factors.hpp"
#include "uncertainty/moments.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace pcnload::test {

struct Uncertain {
    spec::Distribution distribution;
    double low;
    double value;
    double high;
};

inline spec::Specification specification_of(const std::vector<Uncertain>& all) {
    spec::Specification specification;
    for (const Uncertain& each : all) {
        spec::Assumption row;
        row.id = "a" + std::to_string(specification.assumptions.size());
        row.value.coefficient = each.value;
        row.value.value = each.value;
        row.range = {each.low, each.high};
        row.distribution = each.distribution;
        specification.assumptions.push(std::move(row));
    }
    return specification;
}

// coefficient x the product of the factors at those places, each with its power.
inline uncertainty::Monomial monomial(double coefficient,
                                      const std::vector<std::pair<std::size_t, int>>& powers) {
    uncertainty::Monomial made = uncertainty::constant(coefficient);
    for (const auto& [place, power] : powers) {
        made = uncertainty::product(
            made, uncertainty::power_of(spec::index_at<uncertainty::FactorIndex>(place), power));
    }
    return made;
}

inline uncertainty::FactorMoments moments_of(const uncertainty::Factors& factors,
                                             const std::vector<uncertainty::Polynomial>& all) {
    const auto used = uncertainty::used_powers(factors, all);
    REQUIRE_FALSE(uncertainty::obstacle(factors, used).has_value());
    return uncertainty::FactorMoments(factors, used);
}

// E of a polynomial, from raw moments alone.
inline double raw_mean(const uncertainty::Polynomial& polynomial,
                       const uncertainty::Factors& factors) {
    double sum = 0;
    for (const uncertainty::Monomial& each : polynomial.monomials) {
        double product = each.coefficient;
        for (const uncertainty::Power& power : each.powers)
            product *= *uncertainty::raw_moment(*factors.distribution(power.factor), power.power);
        sum += product;
    }
    return sum;
}

// E of the product less the product of the E, multiplied out.
inline double raw_covariance(const uncertainty::Polynomial& one,
                             const uncertainty::Polynomial& other,
                             const uncertainty::Factors& factors) {
    std::vector<uncertainty::Monomial> products;
    for (const uncertainty::Monomial& a : one.monomials) {
        for (const uncertainty::Monomial& b : other.monomials)
            products.push_back(uncertainty::product(a, b));
    }
    return raw_mean(uncertainty::combined(std::move(products)), factors) -
           raw_mean(one, factors) * raw_mean(other, factors);
}

// With powers of the factor (or of all others) replaced by their means.
inline uncertainty::Polynomial averaged(const uncertainty::Polynomial& polynomial,
                                        std::size_t factor, bool all_others,
                                        const uncertainty::Factors& factors) {
    std::vector<uncertainty::Monomial> made;
    for (const uncertainty::Monomial& each : polynomial.monomials) {
        uncertainty::Monomial left = uncertainty::constant(each.coefficient);
        for (const uncertainty::Power& power : each.powers) {
            if ((power.factor.value == factor) == all_others) {
                left = uncertainty::product(left, uncertainty::power_of(power.factor, power.power));
            } else {
                left.coefficient *=
                    *uncertainty::raw_moment(*factors.distribution(power.factor), power.power);
            }
        }
        made.push_back(std::move(left));
    }
    return uncertainty::combined(std::move(made));
}

// Roots of every kind, and sums of monomials with powers from -2 to 3, the same for the same seed.
struct RandomSums {
    std::mt19937 random;

    explicit RandomSums(std::uint32_t seed) : random(seed) {}

    unsigned below(unsigned end) { return static_cast<unsigned>(random() % end); }

    std::vector<Uncertain> roots(std::size_t count) {
        constexpr std::array kinds{spec::Distribution::pert, spec::Distribution::triangular,
                                   spec::Distribution::uniform, spec::Distribution::lognormal};
        std::vector<Uncertain> made;
        for (std::size_t i = 0; i < count; ++i) {
            const double value = 0.5 + below(200) / 100.0;
            const double spread = 1.05 + below(200) / 100.0;
            made.push_back({kinds[below(4)], value / spread, value, value * spread});
        }
        return made;
    }
    uncertainty::Polynomial sum(std::size_t roots, std::size_t monomials) {
        std::vector<uncertainty::Monomial> made;
        for (std::size_t i = 0; i < monomials; ++i) {
            std::vector<std::pair<std::size_t, int>> powers;
            for (unsigned k = 0; k <= below(4); ++k)
                powers.emplace_back(below(static_cast<unsigned>(roots)), below(4) == 0 ? -1 : 1);
            made.push_back(monomial(1 + below(100) - (below(3) == 0 ? 60.0 : 0.0), powers));
        }
        return uncertainty::combined(std::move(made));
    }
};

}  // namespace pcnload::test
