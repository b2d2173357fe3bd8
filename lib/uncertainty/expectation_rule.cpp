// Two rules, both the trapezoid rule after a change of variable, which converges exponentially.
//
// A range that ends. On 0 <= s <= 1 put s = 1 / (1 + exp(-pi sinh t)), the double exponential rule
// of Takahasi and Mori: ds/dt falls so fast at both ends that any power of s and 1 - s may stand in
// the density. With a step h the error is about exp(-2 pi d / h), d being the distance from the
// real axis to where the integrand first fails: pi/2 for sinh, and for a negative power of
// x = low + width s the place where x = 0, that is
//
//     pi sinh t = -ln(1 + width / low) + i pi
//
// h is chosen so that the error is below 1e-16; with some to spare, as a pole of order n, and the
// powers of s and 1 - s have one at i pi/2, makes it (2 pi / h)^(n - 1) / (n - 1)! times as large.
// A triangle is done in two pieces, as its density has a corner at the mode.
//
// A normal distribution, of x or of its logarithm. With z on a grid of step h = 1/2 the sum of
// exp(n s z) times the density is wrong by the share exp(-2 pi^2 / h^2) = 1e-34; only the ends of
// the grid matter. exp(n s z) moves the bulk by n s, so the grid reaches that much further.
#include "uncertainty/expectation_rule.hpp"

#include "uncertainty/pert.hpp"
#include "uncertainty/whole_power.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>

namespace pcnload::uncertainty {

namespace {

using std::numbers::pi;

// A piece of a bounded range, with the density s^(a - 1) (1 - s)^(b - 1) on it.
struct Piece {
    double low = 0;
    double width = 0;
    BetaShape density;
    double mass = 1;
};

double step_for(const Piece& piece, bool negative_powers) {
    constexpr double widest = 0.125;
    constexpr double narrowest = 1.0 / 512;
    constexpr double digits = 46;  // natural logarithm of the accuracy, with some to spare
    if (!negative_powers) {
        return widest;
    }
    const std::complex<double> pole{-std::log1p(piece.width / piece.low) / pi, 1};
    return std::clamp(2 * pi * std::asinh(pole).imag() / digits, narrowest, widest);
}

void add_piece(const Piece& piece, double step, ExpectationRule& rule) {
    constexpr double end = 3.4;  // where s is as good as 0 and 1
    const int half = static_cast<int>(std::ceil(end / step));
    const std::size_t first = rule.weights.size();
    const double start = piece.low - rule.centre;
    double total = 0;
    for (int i = -half; i <= half; ++i) {
        const double t = i * step;
        const double s = 1 / (1 + std::exp(-pi * std::sinh(t)));
        const double rest = 1 / (1 + std::exp(pi * std::sinh(t)));  // 1 - s
        const double weight =
            std::pow(s, piece.density.a) * std::pow(rest, piece.density.b) * std::cosh(t);
        rule.points.push_back(piece.low + piece.width * s);
        rule.offsets.push_back(start + piece.width * s);
        rule.weights.push_back(weight);
        total += weight;
    }
    for (std::size_t i = first; i < rule.weights.size(); ++i) {
        rule.weights[i] *= piece.mass / total;
    }
}

std::vector<Piece> pieces_of(const Distribution& distribution) {
    const double width = distribution.high - distribution.low;
    if (distribution.shape == Shape::pert) {
        return {{distribution.low, width, pert_shape(distribution), 1}};
    }
    if (distribution.shape == Shape::uniform) {
        return {{distribution.low, width, {1, 1}, 1}};
    }
    const double up = distribution.middle - distribution.low;
    const double down = distribution.high - distribution.middle;
    std::vector<Piece> pieces;
    if (up > 0) {
        pieces.push_back({distribution.low, up, {2, 1}, up / width});
    }
    if (down > 0) {
        pieces.push_back({distribution.middle, down, {1, 2}, down / width});
    }
    return pieces;
}

ExpectationRule bounded_rule(const Distribution& distribution) {
    ExpectationRule rule;
    rule.centre = distribution.low + (distribution.high - distribution.low) / 2;
    for (const Piece& piece : pieces_of(distribution)) {
        add_piece(piece, step_for(piece, distribution.low > 0), rule);
    }
    return rule;
}

// The points of a standard normal distribution from -end to end.
ExpectationRule normal_grid(double end) {
    constexpr double step = 0.5;
    ExpectationRule rule;
    double total = 0;
    const int half = static_cast<int>(std::ceil(end / step));
    for (int i = -half; i <= half; ++i) {
        const double z = i * step;
        rule.offsets.push_back(z);
        rule.weights.push_back(std::exp(-0.5 * z * z));
        total += rule.weights.back();
    }
    for (double& weight : rule.weights) {
        weight /= total;
    }
    return rule;
}

constexpr double bulk = 10;  // what lies further out than this weighs nothing

ExpectationRule normal_rule(const Distribution& distribution, int reach) {
    // |z|^n exp(-z^2 / 2) is largest at sqrt(n).
    ExpectationRule rule = normal_grid(bulk + std::sqrt(static_cast<double>(reach)));
    rule.centre = distribution.middle;
    const double deviation = standard_deviation(distribution);
    for (double& offset : rule.offsets) {
        offset *= deviation;
        rule.points.push_back(rule.centre + offset);
    }
    return rule;
}

ExpectationRule lognormal_rule(const Distribution& distribution, int reach) {
    const double deviation = log_standard_deviation(distribution);
    ExpectationRule rule = normal_grid(bulk + reach * deviation);
    rule.centre = distribution.middle;
    for (double& offset : rule.offsets) {
        rule.points.push_back(rule.centre * std::exp(deviation * offset));
        offset = rule.centre * std::expm1(deviation * offset);
    }
    return rule;
}

// x^n - c^n = (x - c) x the sum over k of x^k c^(n - 1 - k): no two near powers are subtracted.
double deviation(double centre, double x, double offset, int power) {
    const int n = std::abs(power);
    double sum = 0;
    for (int k = 0; k < n; ++k) {
        sum = sum * x + whole_power(centre, k);
    }
    const double difference = offset * sum;
    return power > 0 ? difference : -difference / whole_power(x, n) / whole_power(centre, n);
}

}  // namespace

bool has_power(const Distribution& distribution, int power) {
    if (power >= 0) {
        return true;
    }
    if (distribution.shape == Shape::constant) {
        return distribution.middle != 0;
    }
    return distribution.shape != Shape::normal && distribution.low > 0;
}

ExpectationRule expectation_rule(const Distribution& distribution, int reach) {
    switch (distribution.shape) {
        case Shape::normal:
            return normal_rule(distribution, reach);
        case Shape::lognormal:
            return lognormal_rule(distribution, reach);
        case Shape::constant:
            return {distribution.middle, {distribution.middle}, {0}, {1}};
        default:
            return bounded_rule(distribution);
    }
}

std::vector<double> power_deviations(const ExpectationRule& rule, int power) {
    std::vector<double> deviations;
    deviations.reserve(rule.offsets.size());
    for (std::size_t i = 0; i < rule.points.size(); ++i) {
        deviations.push_back(
            power == 0 ? 0 : deviation(rule.centre, rule.points[i], rule.offsets[i], power));
    }
    return deviations;
}

std::optional<double> raw_moment(const Distribution& distribution, int power) {
    if (!has_power(distribution, power)) {
        return std::nullopt;
    }
    const ExpectationRule rule = expectation_rule(distribution, std::abs(power));
    const std::vector<double> deviations = power_deviations(rule, power);
    double sum = 0;
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        sum += rule.weights[i] * deviations[i];
    }
    return whole_power(rule.centre, power) + sum;
}

}  // namespace pcnload::uncertainty
