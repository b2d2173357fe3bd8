// What is told of the values of a figure at many draws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

struct DrawSummary {
    double mean = 0;
    double deviation = 0;  // standard, of the draws themselves
    // Exact order statistics, linear between neighbours: of n in their order from 0, at (n - 1) p.
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
};

// Keeps its rooms from one call to the next. Each thread has its own.
class DrawSummaries {
public:
    // Of at least one value, all of them finite.
    DrawSummary of(std::span<const double> values);

private:
    struct Rank {
        std::size_t at = 0;
        std::size_t bin = 0;
        double value = 0;
    };

    void sort_into_bins(std::span<const double> values, double low, double scale);
    void find(std::span<const double> values, std::span<Rank> ranks);

    std::vector<std::uint32_t> bin_of_;  // by value
    std::vector<std::uint32_t> counts_;  // by bin
    std::vector<std::uint32_t> ends_;    // values in the bin and all before it
    std::vector<std::uint8_t> asked_;    // by bin
    std::vector<double> candidates_;
};

bool all_finite(std::span<const double> values);

// How many are below, as a share.
double share_below(std::span<const double> values, double limit);
double share_above(std::span<const double> values, double limit);

}  // namespace pcnload::uncertainty
