// Expectations over a distribution as weighted sums: E f(x) = sum of weight x f(point).
#pragma once

#include "uncertainty/distribution.hpp"

#include <optional>
#include <vector>

namespace pcnload::uncertainty {

// Offsets are kept beside the points, so that what a narrow range does is not lost in rounding.
struct ExpectationRule {
    double centre = 0;
    std::vector<double> points;
    std::vector<double> offsets;  // from the centre
    std::vector<double> weights;  // their sum is 1
};

// Whether x^power has a mean, and so has every larger power of the same sign: negative powers ask
// for a range above 0, and a normal distribution has none of them.
bool has_power(const Distribution& distribution, int power);

// Good to some 1e-14 for x^n with |n| up to `reach`.
ExpectationRule expectation_rule(const Distribution& distribution, int reach);

// x^power - centre^power at every point of the rule.
std::vector<double> power_deviations(const ExpectationRule& rule, int power);

// E x^power; nothing where there is none.
std::optional<double> raw_moment(const Distribution& distribution, int power);

}  // namespace pcnload::uncertainty
