// The third and fourth central moments of an output, for approximate quantiles.
#pragma once

#include "uncertainty/factors.hpp"
#include "uncertainty/moments.hpp"

#include <optional>

namespace pcnload::uncertainty {

struct CentralMoments {
    double mean = 0;
    double variance = 0;
    double third = 0;   // E (x - mean)^3
    double fourth = 0;  // E (x - mean)^4
};

// `moments` are of the polynomial's powers, which have no obstacle. Nothing where they would take
// too long, of some sixty monomials that all hang together, or where rounding would spoil them, of
// an output that is nearly constant.
std::optional<CentralMoments> central_moments(const Polynomial& polynomial, const Factors& factors,
                                              const FactorMoments& moments);

}  // namespace pcnload::uncertainty
