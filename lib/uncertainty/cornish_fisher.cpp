// With s = skewness, k = excess kurtosis and z the normal quantile,
//
//     w = z + (z^2 - 1) s / 6 + (z^3 - 3 z) k / 24 - (2 z^3 - 5 z) s^2 / 36
//
// and the quantile is mean + standard deviation x w. Its derivative in z is a quadratic,
//
//     1 - k / 8 + 5 s^2 / 36 + s / 3 z + (k / 8 - s^2 / 6) z^2
#include "uncertainty/cornish_fisher.hpp"

#include "uncertainty/standard_normal.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::uncertainty {

namespace {

struct ShapeNumbers {
    double skewness = 0;
    double excess = 0;
};

ShapeNumbers shape_numbers(const CentralMoments& moments) {
    if (!(moments.variance > 0)) {
        return {};
    }
    return {moments.third / (moments.variance * std::sqrt(moments.variance)),
            moments.fourth / (moments.variance * moments.variance) - 3};
}

}  // namespace

double cornish_fisher(const CentralMoments& moments, double p) {
    const auto [s, k] = shape_numbers(moments);
    const double z = normal_quantile(p);
    const double w = z + (z * z - 1) * s / 6 + (z * z * z - 3 * z) * k / 24 -
                     (2 * z * z * z - 5 * z) * s * s / 36;
    return moments.mean + std::sqrt(std::max(moments.variance, 0.0)) * w;
}

bool cornish_fisher_holds(const CentralMoments& moments) {
    const auto [s, k] = shape_numbers(moments);
    const double end = normal_quantile(0.995);
    const double constant = 1 - k / 8 + 5 * s * s / 36;
    const double square = k / 8 - s * s / 6;
    const auto slope = [&, linear = s / 3](double z) {
        return constant + linear * z + square * z * z;
    };
    // The quadratic is least at an end, or at its turn where it has one between them.
    double least = std::min(slope(-end), slope(end));
    if (square > 0) {
        least = std::min(least, slope(std::clamp(-s / 3 / (2 * square), -end, end)));
    }
    return least > 0;
}

}  // namespace pcnload::uncertainty
