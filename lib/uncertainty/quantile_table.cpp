// Between knots at p = i h the quantile q(p) of a pert distribution is a cubic with the values and
// the slopes 1 / density(q(p)) of both ends (Hermite). It errs by h^4 / 384 times the fourth
// derivative of q, which grows without bound towards the ends: there it is worked out as it is.
#include "uncertainty/quantile_table.hpp"

#include "uncertainty/pert.hpp"

#include <cmath>
#include <cstddef>

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t intervals = 512;
constexpr std::size_t first_knot = 8;
constexpr double step = 1.0 / intervals;

}  // namespace

QuantileTable::QuantileTable(const Distribution& distribution) : distribution_(distribution) {
    if (distribution.shape != Shape::pert) return;
    const BetaShape shape = pert_shape(distribution);
    const double width = distribution.high - distribution.low;
    const double beta =
        std::tgamma(shape.a) * std::tgamma(shape.b) / std::tgamma(shape.a + shape.b);
    knots_.resize(intervals + 1);
    for (std::size_t i = first_knot; i <= intervals - first_knot; ++i) {
        const double x = beta_quantile(shape, static_cast<double>(i) * step);
        knots_[i].value = distribution.low + width * x;
        knots_[i].slope = width * beta / (std::pow(x, shape.a - 1) * std::pow(1 - x, shape.b - 1));
    }
}

double QuantileTable::at(double p) const {
    constexpr double low = first_knot * step;
    if (knots_.empty() || p < low || p >= 1 - low) return quantile(distribution_, p);
    const double place = p * intervals;
    const auto knot = static_cast<std::size_t>(place);
    const double t = place - static_cast<double>(knot);
    const Knot& left = knots_[knot];
    const Knot& right = knots_[knot + 1];
    const double rise = right.value - left.value;
    const double bend_left = left.slope * step - rise;
    const double bend_right = rise - right.slope * step;
    return left.value + t * rise + t * (1 - t) * ((1 - t) * bend_left + t * bend_right);
}

}  // namespace pcnload::uncertainty
