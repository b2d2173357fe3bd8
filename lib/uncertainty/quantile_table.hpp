// Quantiles of one distribution, many of them: the same as `quantile`, to some 1e-7 of the range.
#pragma once

#include "uncertainty/distribution.hpp"

#include <vector>

namespace pcnload::uncertainty {

class QuantileTable {
public:
    explicit QuantileTable(const Distribution& distribution);

    // The value below which the share p lies, 0 < p < 1.
    [[nodiscard]] double at(double p) const;

private:
    struct Knot {
        double value = 0;
        double slope = 0;  // of the quantile, by p
    };

    Distribution distribution_;
    std::vector<Knot> knots_;  // of a pert distribution, whose quantiles take long; else none
};

}  // namespace pcnload::uncertainty
