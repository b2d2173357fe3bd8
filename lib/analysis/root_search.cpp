#include "analysis/root_search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pcnload::analysis {

namespace {

constexpr int most_steps = 200;

// What doubles of that size can tell apart.
double resolution(const Bracket& bracket) {
    const double size = std::max(std::abs(bracket.low), std::abs(bracket.high));
    return 4 * std::numeric_limits<double>::epsilon() * size +
           std::numeric_limits<double>::denorm_min();
}

bool differ(double one, double other) { return (one < 0) != (other < 0); }

// The next point to look at: false position, truncated towards the middle and projected into where
// bisection would be by now.
double next_point(const Bracket& bracket, double first_width, double radius_slack) {
    const double width = bracket.high - bracket.low;
    const double middle = bracket.low + width / 2;
    const double falsi = (bracket.at_high * bracket.low - bracket.at_low * bracket.high) /
                         (bracket.at_high - bracket.at_low);
    const double truncation = 0.2 / first_width * width * width;
    const double sign = middle >= falsi ? 1 : -1;
    const double moved =
        truncation <= std::abs(middle - falsi) ? falsi + sign * truncation : middle;
    const double radius = std::max(0.0, radius_slack - width / 2);
    return std::abs(moved - middle) <= radius ? moved : middle - sign * radius;
}

}  // namespace

std::optional<double> close_in(const MaybeFunction& function, const Bracket& bracket) {
    Bracket now = bracket;
    if (now.at_low == 0) return now.low;
    if (now.at_high == 0) return now.high;
    const double first_width = now.high - now.low;
    // One step more than bisection at most.
    double reach = first_width;
    for (int step = 0; step < most_steps && now.high - now.low > resolution(now); ++step) {
        double at = next_point(now, first_width, reach);
        reach /= 2;
        if (!(at > now.low && at < now.high)) at = now.low + (now.high - now.low) / 2;
        if (!(at > now.low && at < now.high)) break;
        const auto value = function(at);
        if (!value) return std::nullopt;
        if (*value == 0) return at;
        if (differ(*value, now.at_low)) {
            now.high = at;
            now.at_high = *value;
        } else {
            now.low = at;
            now.at_low = *value;
        }
    }
    return std::abs(now.at_low) <= std::abs(now.at_high) ? now.low : now.high;
}

RootSearch search_roots(const MaybeFunction& function, double low, double high) {
    RootSearch search;
    std::optional<Bracket> before;  // its high end is the point before
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i <= grid_steps; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(grid_steps);
        const double at = i == grid_steps ? high : low + (high - low) * share;
        const auto value = function(at);
        if (!value) {
            before.reset();
            continue;
        }
        ++search.points;
        if (!search.ends) search.ends = Bracket{at, at, *value, *value};
        search.ends->high = at;
        search.ends->at_high = *value;
        if (std::abs(*value) < nearest) {
            nearest = std::abs(*value);
            search.nearest = at;
        }
        if (*value == 0) {
            search.roots.push_back(at);
        } else if (before && before->at_high != 0 && differ(before->at_high, *value)) {
            const auto root = close_in(function, {before->high, at, before->at_high, *value});
            if (root) search.roots.push_back(*root);
        }
        before = Bracket{at, at, *value, *value};
    }
    return search;
}

}  // namespace pcnload::analysis
