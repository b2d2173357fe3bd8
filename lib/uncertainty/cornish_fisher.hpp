// Quantiles from the first four moments, an approximation: the expansion of Cornish and Fisher.
#pragma once

#include "uncertainty/central_moments.hpp"

namespace pcnload::uncertainty {

// Near where the distribution is near a normal one: it errs by some hundredths of a standard
// deviation between the 10% and 90% points. Far out, or of what is strongly skewed, quantiles may
// even fall where they should rise.
double cornish_fisher(const CentralMoments& moments, double p);

// Whether quantiles rise with p all the way from the 0.5% to the 99.5% point. Where they do not,
// the expansion is no distribution, and the output is to be sampled.
bool cornish_fisher_holds(const CentralMoments& moments);

}  // namespace pcnload::uncertainty
