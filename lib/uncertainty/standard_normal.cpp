#include "uncertainty/standard_normal.hpp"

#include <cmath>
#include <numbers>

namespace pcnload::uncertainty {

namespace {

double density(double z) {
    return std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

// A rational function of sqrt(-2 ln tail), Abramowitz and Stegun 26.2.23: right to 4.5e-4.
double first_guess(double tail) {
    const double t = std::sqrt(-2 * std::log(tail));
    return t - (2.515517 + t * (0.802853 + t * 0.010328)) /
                   (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

// The z above which the share `tail` lies, tail <= 1/2. With e = (above(z) - tail) / density(z),
// Newton's step is e and Halley's e / (1 - e z / 2). Its error is about the cube of the one before,
// so that two steps from the first guess come to the last place.
double upper_quantile(double tail) {
    double z = first_guess(tail);
    for (int step = 0; step < 2; ++step) {
        const double e = (normal_below(-z) - tail) / density(z);
        z += e / (1 - 0.5 * e * z);
    }
    return z;
}

}  // namespace

double normal_below(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

double normal_quantile(double p) { return p < 0.5 ? -upper_quantile(p) : upper_quantile(1 - p); }

}  // namespace pcnload::uncertainty
