// The third and fourth central moments of an output, for approximate quantiles.
#pragma once

#include "uncertainty/factors.hpp"
#include "uncertainty/moments.hpp"

#include <cstddef>
#include <optional>

namespace pcnload::uncertainty {

struct CentralMoments {
    double mean = 0;
    double variance = 0;
    double third = 0;   // E (x - mean)^3
    double fourth = 0;  // E (x - mean)^4
};

// What of the third and fourth cumulant an independent part brings; the sizes are those of the
// terms that were added up.
struct HighCumulants {
    double third = 0;
    double fourth = 0;
    double third_size = 0;
    double fourth_size = 0;

    HighCumulants& operator+=(const HighCumulants& other);
};

// Nothing where rounding would spoil them.
std::optional<CentralMoments> with_cumulants(double mean, double variance,
                                             const HighCumulants& cumulants);

// Whether so many monomials that hang together are too many.
bool takes_too_long(std::size_t monomials);

// `moments` are of the polynomial's powers, which have no obstacle. Nothing where they would take
// too long, of some sixty monomials that all hang together, or where rounding would spoil them, of
// an output that is nearly constant.
std::optional<CentralMoments> central_moments(const Polynomial& polynomial, const Factors& factors,
                                              const FactorMoments& moments);

}  // namespace pcnload::uncertainty
