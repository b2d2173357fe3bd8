// With B(a, b) the beta function,
//
//     I_x(a, b) = 1 / B(a, b) x integral from 0 to x of t^(a - 1) (1 - t)^(b - 1) dt
//               = x^a (1 - x)^b / (a B(a, b)) x sum over n of (a + b)_n / (a + 1)_n x^n
//
// where (c)_n = c (c + 1) ... (c + n - 1). Every term is positive, so nothing cancels. Up to the
// mean a / (a + b) the terms fall quickly; above it I_x(a, b) = 1 - I_{1-x}(b, a) is used.
//
// The inverse is found in logarithms. ln I is a concave and increasing function of ln x, and
// (a B p)^(1/a), what x would be without the factor (1 - t)^(b - 1), is no larger than the
// solution: from there Newton's steps climb towards it and never pass it.
#include "uncertainty/incomplete_beta.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::uncertainty {

namespace {

constexpr double last_place = 1e-17;
constexpr int most_terms = 10'000;
constexpr int most_steps = 100;

double mean(const BetaShape& shape) { return shape.a / (shape.a + shape.b); }
BetaShape mirrored(const BetaShape& shape) { return {shape.b, shape.a}; }

double beta_function(const BetaShape& shape) {
    return std::tgamma(shape.a) * std::tgamma(shape.b) / std::tgamma(shape.a + shape.b);
}

// I_x, and the density at x, for x up to the mean.
struct LowerPart {
    double below = 0;
    double density = 0;
};

LowerPart lower_part(const BetaShape& shape, double beta, double x) {
    const double front = std::pow(x, shape.a - 1) * std::pow(1 - x, shape.b - 1) / beta;
    double term = 1;
    double sum = 1;
    for (int n = 0; n < most_terms && term > last_place * sum; ++n) {
        term *= (shape.a + shape.b + n) / (shape.a + 1 + n) * x;
        sum += term;
    }
    return {front * x * (1 - x) / shape.a * sum, front};
}

double lower_quantile(const BetaShape& shape, double p) {
    const double beta = beta_function(shape);
    const double split = mean(shape);
    double x = std::min(split, std::pow(shape.a * beta * p, 1 / shape.a));
    for (int step = 0; step < most_steps; ++step) {
        const LowerPart at = lower_part(shape, beta, x);
        const double climb = std::log(p / at.below) * at.below / (x * at.density);
        const double next = std::min(split, x * std::exp(climb));
        if (!(next > x)) {
            break;  // as near as doubles come
        }
        x = next;
    }
    return x;
}

}  // namespace

double beta_below(const BetaShape& shape, double x) {
    if (x <= 0) {
        return 0;
    }
    if (x >= 1) {
        return 1;
    }
    if (x <= mean(shape)) {
        return lower_part(shape, beta_function(shape), x).below;
    }
    return 1 - lower_part(mirrored(shape), beta_function(shape), 1 - x).below;
}

double beta_quantile(const BetaShape& shape, double p) {
    const double at_split = beta_below(shape, mean(shape));
    return p <= at_split ? lower_quantile(shape, p) : 1 - lower_quantile(mirrored(shape), 1 - p);
}

}  // namespace pcnload::uncertainty
