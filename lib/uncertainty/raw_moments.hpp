// Means of products of monomials, from the raw moments of the factors.
#pragma once

#include "uncertainty/factor_moments.hpp"
#include "uncertainty/factors.hpp"
#include "uncertainty/polynomial.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::uncertainty {

// What was added up, and the sizes of it, which tell what rounding may have done.
struct SizedSum {
    double sum = 0;
    double size = 0;
};

// Of products of up to four monomials of the powers.
class RawMoments {
public:
    RawMoments(const Factors& factors, const UsedPowers& used);

    [[nodiscard]] double mean(const Monomial& monomial) const;
    [[nodiscard]] double mean(const Polynomial& polynomial) const;
    [[nodiscard]] double mean_of_product(const Monomial& one, const Monomial& other) const;
    [[nodiscard]] SizedSum mean_of_product(const Polynomial& one, const Polynomial& other) const;

private:
    struct Row {
        int lowest = 0;
        std::vector<double> moments;  // from the lowest power on
    };

    [[nodiscard]] double of(const Power& power) const { return of(power.factor, power.power); }
    [[nodiscard]] double of(FactorIndex factor, int power) const {
        const Row& row = by_factor_[factor.value];
        return row.moments[static_cast<std::size_t>(power - row.lowest)];
    }

    std::vector<Row> by_factor_;
};

}  // namespace pcnload::uncertainty
