// Quantiles of numbers that are there: linear between the order statistics.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace pcnload::analysis {

// Of n numbers sorted from 0, the one at (n - 1) share. `sorted` is not empty.
inline double quantile(const std::vector<double>& sorted, double share) {
    const double at = static_cast<double>(sorted.size() - 1) * share;
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    if (sorted[below] == sorted[above]) return sorted[below];  // both may be infinite
    return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
}

}  // namespace pcnload::analysis
