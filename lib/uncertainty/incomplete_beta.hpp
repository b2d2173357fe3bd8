// The beta distribution on 0 to 1: density proportional to x^(a - 1) (1 - x)^(b - 1).
#pragma once

namespace pcnload::uncertainty {

struct BetaShape {
    double a = 1;  // both at least 1, and no larger than some dozens
    double b = 1;
};

// The share of it below x, the regularised incomplete beta function.
double beta_below(const BetaShape& shape, double x);

// The x below which the share p lies, 0 < p < 1.
double beta_quantile(const BetaShape& shape, double p);

}  // namespace pcnload::uncertainty
