#include "uncertainty/distribution.hpp"

#include "spec/distribution_fit.hpp"
#include "uncertainty/incomplete_beta.hpp"
#include "uncertainty/pert.hpp"
#include "uncertainty/standard_normal.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pcnload::uncertainty {

namespace {

Shape shape_of(spec::Distribution distribution) {
    switch (distribution) {
        case spec::Distribution::triangular:
            return Shape::triangular;
        case spec::Distribution::uniform:
            return Shape::uniform;
        case spec::Distribution::normal:
            return Shape::normal;
        case spec::Distribution::lognormal:
            return Shape::lognormal;
        case spec::Distribution::pert:
            break;
    }
    return Shape::pert;
}

double width(const Distribution& distribution) { return distribution.high - distribution.low; }

// Where x lies in the range: 0 at its low end, 1 at its high end.
double place_in(const Distribution& distribution, double x) {
    return std::clamp((x - distribution.low) / width(distribution), 0.0, 1.0);
}

// Above the mode it is the one below the mode seen from the other end.
double triangular_below(const Distribution& distribution, double x) {
    if (x <= distribution.low) {
        return 0;
    }
    if (x >= distribution.high) {
        return 1;
    }
    if (x <= distribution.middle) {
        const double up = x - distribution.low;
        return up * up / (width(distribution) * (distribution.middle - distribution.low));
    }
    const double down = distribution.high - x;
    return 1 - down * down / (width(distribution) * (distribution.high - distribution.middle));
}

double triangular_quantile(const Distribution& distribution, double p) {
    const double up = distribution.middle - distribution.low;
    const double down = distribution.high - distribution.middle;
    return p * width(distribution) <= up
               ? distribution.low + std::sqrt(p * width(distribution) * up)
               : distribution.high - std::sqrt((1 - p) * width(distribution) * down);
}

}  // namespace

Distribution distribution_of(const spec::Assumption& assumption) {
    const double value = assumption.value.value;
    if (!assumption.range || !(assumption.range->low < assumption.range->high)) {
        return {Shape::constant, value, value, value};
    }
    Distribution distribution{shape_of(assumption.distribution), assumption.range->low, value,
                              assumption.range->high};
    if (distribution.shape == Shape::triangular || distribution.shape == Shape::pert) {
        // Rounding may put the value just outside.
        distribution.middle = std::clamp(value, distribution.low, distribution.high);
    }
    return distribution;
}

std::optional<Distribution> remainder_of(const Distribution& distribution, double factor) {
    if (distribution.shape == Shape::lognormal) {
        return std::nullopt;
    }
    Distribution mirrored{distribution.shape, 1 - factor * distribution.high,
                          1 - factor * distribution.middle, 1 - factor * distribution.low};
    if (mirrored.low > mirrored.high) {
        std::swap(mirrored.low, mirrored.high);
    }
    return mirrored;
}

double standard_deviation(const Distribution& normal) {
    return width(normal) / (2 * spec::normal_point);
}

double log_standard_deviation(const Distribution& lognormal) {
    return std::log(lognormal.high / lognormal.low) / (2 * spec::normal_point);
}

double share_below(const Distribution& distribution, double x) {
    switch (distribution.shape) {
        case Shape::triangular:
            return triangular_below(distribution, x);
        case Shape::pert:
            return beta_below(pert_shape(distribution), place_in(distribution, x));
        case Shape::uniform:
            return place_in(distribution, x);
        case Shape::normal:
            return normal_below((x - distribution.middle) / standard_deviation(distribution));
        case Shape::lognormal:
            return x <= 0 ? 0
                          : normal_below(std::log(x / distribution.middle) /
                                         log_standard_deviation(distribution));
        case Shape::constant:
            break;
    }
    return x < distribution.middle ? 0 : 1;
}

double quantile(const Distribution& distribution, double p) {
    switch (distribution.shape) {
        case Shape::triangular:
            return triangular_quantile(distribution, p);
        case Shape::pert:
            return distribution.low +
                   width(distribution) * beta_quantile(pert_shape(distribution), p);
        case Shape::uniform:
            return distribution.low + width(distribution) * p;
        case Shape::normal:
            return distribution.middle + standard_deviation(distribution) * normal_quantile(p);
        case Shape::lognormal:
            return distribution.middle *
                   std::exp(log_standard_deviation(distribution) * normal_quantile(p));
        case Shape::constant:
            break;
    }
    return distribution.middle;
}

}  // namespace pcnload::uncertainty
