// The standard normal distribution: mean 0, standard deviation 1.
#pragma once

namespace pcnload::uncertainty {

// The share of it below z. Its relative error is small far out in the lower tail too.
double normal_below(double z);

// The z below which the share p lies, 0 < p < 1.
double normal_quantile(double p);

}  // namespace pcnload::uncertainty
