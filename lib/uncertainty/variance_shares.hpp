// How much of the variance of an output each root brings.
#pragma once

#include "uncertainty/factors.hpp"
#include "uncertainty/moments.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::uncertainty {

// Shares of the variance: what would go if the root were known (first order), and what would stay
// if it alone were not (total). First-order shares sum to at most 1, total ones to at least 1.
struct VarianceShare {
    std::size_t root = 0;
    double first_order = 0;
    double total = 0;
};

struct MeanAndVariance {
    double mean = 0;
    double variance = 0;
    std::vector<VarianceShare>
        shares;  // of the roots that matter, in their order; none of no variance
};

MeanAndVariance mean_and_variance(const Polynomial& polynomial, const Factors& factors,
                                  const FactorMoments& moments);

// The shares that follow from the forms of an output with itself.
std::vector<VarianceShare> variance_shares(const VarianceForms& forms, const Factors& factors);

}  // namespace pcnload::uncertainty
