// Whether a distribution fits the range and bounds it is given.
#pragma once

#include "spec/draft.hpp"
#include "spec/specification.hpp"

namespace pcnload::spec {

// The standard deviations from the mean to the 97.5% point of a normal distribution.
inline constexpr double normal_point = 1.959963984540054;

// Reports a distribution without a range, a lognormal one whose range is not symmetric in
// logarithms to 10%, and one with more than 0.1% of it outside the bounds; warns of a normal one
// whose value is not the middle of its range.
void check_distribution(const DraftAssumption& draft, const Assumption& row,
                        Diagnostics& diagnostics);

// The share of the distribution that lies outside the bounds. Normal: mean and the 2.5% and 97.5%
// points, sd = (high - low) / (2 x 1.96). Lognormal: median and those points, the same in
// logarithms.
double share_outside(Distribution distribution, double value, const Range& range,
                     const Range& bounds);

}  // namespace pcnload::spec
