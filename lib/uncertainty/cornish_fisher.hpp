// Quantiles from the first four moments, an approximation: the expansion of Cornish and Fisher.
#pragma once

namespace pcnload::uncertainty {

struct CentralMoments {
    double mean = 0;
    double variance = 0;
    double third = 0;   // E (x - mean)^3
    double fourth = 0;  // E (x - mean)^4
};

// Near where the distribution is near a normal one: of what is only a little skewed it errs by less
// than a hundredth of a standard deviation between the 5% and 95% points. Far out, or of what is
// strongly skewed, quantiles may even fall where they should rise.
double cornish_fisher(const CentralMoments& moments, double p);

// Whether quantiles rise with p all the way from the 0.5% to the 99.5% point. Where they do not,
// the expansion is no distribution, and the output is to be sampled.
bool cornish_fisher_holds(const CentralMoments& moments);

}  // namespace pcnload::uncertainty
