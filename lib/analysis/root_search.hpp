// Where a function of one number is nought: sign changes on a grid, each closed in on by the ITP
// method (Oliveira and Takahashi, ACM Transactions on Mathematical Software 47, 2020), which needs
// no more steps than bisection, and for smooth functions far fewer.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// Nothing where the function has no value.
using MaybeFunction = std::function<std::optional<double>(double)>;

// Both signs, or nought, at the ends: f(low) f(high) <= 0.
struct Bracket {
    double low = 0;
    double high = 0;
    double at_low = 0;
    double at_high = 0;
};

// As near as doubles go. Nothing where the function has no value within the bracket.
std::optional<double> close_in(const MaybeFunction& function, const Bracket& bracket);

struct RootSearch {
    std::vector<double> roots;  // ascending
    std::size_t points = 0;     // of the grid, that have a value
    // The ends of where the function has values, and what it is there.
    std::optional<Bracket> ends;
    double nearest = 0;  // where on the grid it is nearest to nought
};

inline constexpr std::size_t grid_steps = 64;

// Two roots between neighbours of the grid are missed.
RootSearch search_roots(const MaybeFunction& function, double low, double high);

}  // namespace pcnload::analysis
