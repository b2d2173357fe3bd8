#include "spec/distribution_fit.hpp"

#include <cmath>
#include <limits>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

constexpr double asymmetry_allowed = 0.1;
constexpr double outside_allowed = 0.001;

// The share of a standard normal distribution below z.
double below(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

double normal_outside(double mean, double low, double high, double bound_low, double bound_high) {
    const double sd = (high - low) / (2 * normal_point);
    if (sd <= 0) {
        return 0;
    }
    return below((bound_low - mean) / sd) + below((mean - bound_high) / sd);
}

// How far two distances are from equal, as a share of the larger.
double asymmetry(double down, double up) {
    const double larger = std::max(std::abs(down), std::abs(up));
    return larger == 0 ? 0 : std::abs(up - down) / larger;
}

bool is_unbounded(Distribution distribution) {
    return distribution == Distribution::normal || distribution == Distribution::lognormal;
}

void check_symmetry(const DraftAssumption& draft, const Assumption& row, const Range& range,
                    Diagnostics& diagnostics) {
    const double value = row.value.value;
    if (row.distribution == Distribution::lognormal) {
        const bool positive = range.low > 0 && value > 0;
        if (!positive || asymmetry(std::log(value / range.low), std::log(range.high / value)) >
                             asymmetry_allowed) {
            diagnostics.add(
                {Code::distribution_unfit,
                 positive ? "the range of `" + draft.id + "` is not lognormal about its value"
                          : "the lognormal range of `" + draft.id + "` does not lie above 0",
                 draft.range->span,
                 positive ? "let the low end be as many times below the value as the "
                            "high end is above it, to 10%, or choose pert"
                          : "begin it above 0, or choose pert",
                 {{draft.value.span, "the value"}}});
        }
    }
    if (row.distribution == Distribution::normal &&
        asymmetry(value - range.low, range.high - value) > asymmetry_allowed) {
        diagnostics.add({Code::skewed_normal,
                         "the value of `" + draft.id + "` is not the middle of its normal range",
                         draft.range->span,
                         "choose pert or lognormal for what is skewed",
                         {{draft.value.span, "the value"}}});
    }
}

}  // namespace

double share_outside(Distribution distribution, double value, const Range& range,
                     const Range& bounds) {
    if (distribution == Distribution::normal) {
        return normal_outside(value, range.low, range.high, bounds.low, bounds.high);
    }
    if (distribution == Distribution::lognormal && range.low > 0 && value > 0) {
        const double low =
            bounds.low > 0 ? std::log(bounds.low) : -std::numeric_limits<double>::infinity();
        const double high =
            bounds.high > 0 ? std::log(bounds.high) : -std::numeric_limits<double>::infinity();
        return normal_outside(std::log(value), std::log(range.low), std::log(range.high), low,
                              high);
    }
    return 0;  // the others end at their range, which lies within the bounds
}

void check_distribution(const DraftAssumption& draft, const Assumption& row,
                        Diagnostics& diagnostics) {
    if (!draft.range) {
        if (draft.distribution) {
            diagnostics.add({Code::distribution_unfit,
                             "`" + draft.id + "` has a distribution but no range",
                             draft.distribution->span,
                             "give its `range`, or leave `distribution` out",
                             {}});
        }
        return;
    }
    if (!row.range || !is_unbounded(row.distribution)) {
        return;
    }
    const std::size_t errors = diagnostics.errors_told();
    check_symmetry(draft, row, *row.range, diagnostics);
    if (diagnostics.errors_told() != errors || !row.bounds) {
        return;
    }
    if (share_outside(row.distribution, row.value.value, *row.range, *row.bounds) >
        outside_allowed) {
        diagnostics.add(
            {Code::distribution_unfit,
             "more than 0.1% of the distribution of `" + draft.id + "` lies outside its bounds",
             draft.range->span,
             "narrow the range, or choose pert",
             {{draft.bounds->span, "the bounds"}}});
    }
}

}  // namespace pcnload::spec
