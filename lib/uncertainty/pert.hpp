// A pert distribution of shape 4: a beta distribution stretched from low to high, with
// a = 1 + 4 (mode - low) / (high - low) and b = 1 + 4 (high - mode) / (high - low).
#pragma once

#include "uncertainty/distribution.hpp"
#include "uncertainty/incomplete_beta.hpp"

namespace pcnload::uncertainty {

inline BetaShape pert_shape(const Distribution& pert) {
    constexpr double shape = 4;
    const double width = pert.high - pert.low;
    return {1 + shape * (pert.middle - pert.low) / width,
            1 + shape * (pert.high - pert.middle) / width};
}

}  // namespace pcnload::uncertainty
