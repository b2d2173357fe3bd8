// Monomials that share no factor, even by way of others, are independent. Cumulants of independent
// parts add up, so each part is reckoned by itself:
//
//     Z = (Y - E Y)^2 multiplied out,   E (Y - E Y)^3 = E Z (Y - E Y),   E (Y - E Y)^4 = E Z Z
//
// and the mean of a product of two monomials is the product of the factors' raw moments. The third
// cumulant is the third central moment, the fourth is the fourth less three variances squared.
//
// These sums cancel: their terms are as large as the mean to the fourth, what is left as large as
// the standard deviation to the fourth. The sum of the terms' sizes says what rounding may do.
#include "uncertainty/central_moments.hpp"

#include "uncertainty/independent_parts.hpp"
#include "uncertainty/raw_moments.hpp"

#include <cmath>
#include <limits>
#include <vector>

namespace pcnload::uncertainty {

namespace {

HighCumulants cumulants_of(const Polynomial& part, double variance, const RawMoments& raw) {
    const Polynomial centred = sum(part, combined({constant(-raw.mean(part))}));
    const Polynomial squared = product(centred, centred);
    const SizedSum third = raw.mean_of_product(squared, centred);
    const SizedSum fourth = raw.mean_of_product(squared, squared);
    return {third.sum, fourth.sum - 3 * variance * variance, third.size, fourth.size};
}

}  // namespace

HighCumulants& HighCumulants::operator+=(const HighCumulants& other) {
    third += other.third;
    fourth += other.fourth;
    third_size += other.third_size;
    fourth_size += other.fourth_size;
    return *this;
}

bool takes_too_long(std::size_t monomials) {
    constexpr std::size_t most = 60;  // some 2,000 monomials of Z, and 4 million products of those
    return monomials > most;
}

std::optional<CentralMoments> with_cumulants(double mean, double variance,
                                             const HighCumulants& cumulants) {
    constexpr double error_allowed = 1e-4;  // of skewness and excess kurtosis
    // Raw moments are good to some ten last places.
    constexpr double rounding = 10 * std::numeric_limits<double>::epsilon();
    const double squared = variance * variance;
    if (rounding * cumulants.third_size > error_allowed * variance * std::sqrt(variance) ||
        rounding * cumulants.fourth_size > error_allowed * squared) {
        return std::nullopt;
    }
    return CentralMoments{mean, variance, cumulants.third, cumulants.fourth + 3 * squared};
}

std::optional<CentralMoments> central_moments(const Polynomial& polynomial, const Factors& factors,
                                              const FactorMoments& moments) {
    const std::vector<Polynomial> alone{polynomial};
    const RawMoments raw(factors, used_powers(factors, alone));
    HighCumulants cumulants;
    for (const std::vector<Polynomial>& part : independent_parts(alone, factors.size())) {
        if (takes_too_long(part.front().monomials.size())) {
            return std::nullopt;
        }
        cumulants += cumulants_of(part.front(), variance(part.front(), moments), raw);
    }
    return with_cumulants(mean(polynomial, moments), variance(polynomial, moments), cumulants);
}

}  // namespace pcnload::uncertainty
