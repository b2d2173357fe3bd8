// What an assumption's range and distribution say of it.
#pragma once

#include "spec/specification.hpp"

#include <cstdint>
#include <optional>

namespace pcnload::uncertainty {

enum class Shape : std::uint8_t { constant, triangular, pert, uniform, normal, lognormal };

// Triangular and pert end at low and high and have middle as mode; uniform ends there, and middle
// plays no part. Normal has middle as mean, lognormal as median, and low and high as their 2.5% and
// 97.5% points. A constant is middle.
struct Distribution {
    Shape shape = Shape::constant;
    double low = 0;
    double middle = 0;
    double high = 0;

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

// A constant where there is no range, or one without width.
Distribution distribution_of(const spec::Assumption& assumption);

// That of 1 - factor x, where it is of the same kind; that of a lognormal is not.
std::optional<Distribution> remainder_of(const Distribution& distribution, double factor);

// (high - low) / (2 x 1.96), of a normal distribution and of the logarithm of a lognormal one.
double standard_deviation(const Distribution& normal);
double log_standard_deviation(const Distribution& lognormal);

// The share that lies at or below x.
double share_below(const Distribution& distribution, double x);

// The value below which the share p lies, 0 < p < 1.
double quantile(const Distribution& distribution, double p);

}  // namespace pcnload::uncertainty
