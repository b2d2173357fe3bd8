// Order statistics without sorting. Every value goes into one of many bins by
//
//     bin(x) = floor((x - low) x scale), the last one for what lies above it
//
// Subtraction, multiplication and floor are monotone, rounding included, so that no value of a bin
// is above one of a later bin: a rank lies in the bin that the counts tell, and is found among the
// few values of it. This is exact, ties and all, and every value is touched a few times.
#include "uncertainty/draw_summary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t lanes = 8;

// Sums in eight lanes: an order that is the same on every machine, and that vectors can keep.
template <typename Term>
double lane_sum(std::span<const double> values, const Term& term) {
    std::array<double, lanes> sums{};
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t first = 0; first < whole; first += lanes) {
        for (std::size_t i = 0; i < lanes; ++i)
            sums[i] += term(values[first + i]);
    }
    for (std::size_t i = whole; i < values.size(); ++i)
        sums[i - whole] += term(values[i]);
    double sum = 0;
    for (const double each : sums)
        sum += each;
    return sum;
}

struct Ends {
    double low = 0;
    double high = 0;
};

Ends ends_of(std::span<const double> values) {
    std::array<double, lanes> low{};
    std::array<double, lanes> high{};
    low.fill(values.front());
    high.fill(values.front());
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t first = 0; first < whole; first += lanes) {
        for (std::size_t i = 0; i < lanes; ++i) {
            const double each = values[first + i];
            low[i] = each < low[i] ? each : low[i];
            high[i] = each > high[i] ? each : high[i];
        }
    }
    Ends ends{std::ranges::min(low), std::ranges::max(high)};
    for (std::size_t i = whole; i < values.size(); ++i) {
        ends.low = std::min(ends.low, values[i]);
        ends.high = std::max(ends.high, values[i]);
    }
    return ends;
}

// Some values to a bin: fewer bins make long searches, more make for long counting.
std::size_t bins_for(std::size_t values) {
    constexpr std::size_t values_per_bin = 4;
    constexpr std::size_t fewest = 16;
    return std::max(fewest, values / values_per_bin);
}

}  // namespace

void DrawSummaries::sort_into_bins(std::span<const double> values, double low, double scale) {
    const std::size_t bins = bins_for(values.size());
    const double last = static_cast<double>(bins - 1);
    bin_of_.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double place = (values[i] - low) * scale;
        bin_of_[i] =
            static_cast<std::uint32_t>(static_cast<std::int32_t>(place < last ? place : last));
    }
    counts_.assign(bins, 0);
    for (const std::uint32_t bin : bin_of_)
        ++counts_[bin];
}

// Of the values in their order, those at the ranks.
void DrawSummaries::find(std::span<const double> values, std::span<Rank> ranks) {
    ends_.resize(counts_.size());
    std::inclusive_scan(counts_.begin(), counts_.end(), ends_.begin());
    asked_.assign(counts_.size(), 0);
    for (Rank& rank : ranks) {
        rank.bin =
            static_cast<std::size_t>(std::ranges::upper_bound(ends_, rank.at) - ends_.begin());
        asked_[rank.bin] = 1;
    }
    candidates_.clear();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (asked_[bin_of_[i]] != 0) candidates_.push_back(values[i]);
    }
    std::ranges::sort(candidates_);
    for (Rank& rank : ranks) {
        // What of earlier bins is among the candidates.
        std::size_t kept = 0;
        for (const Rank& other : ranks) {
            const bool is_first = asked_[other.bin] == 1;
            asked_[other.bin] = 2;
            if (is_first && other.bin < rank.bin) kept += counts_[other.bin];
        }
        for (const Rank& other : ranks)
            asked_[other.bin] = 1;
        const std::size_t before = ends_[rank.bin] - counts_[rank.bin];
        rank.value = candidates_[rank.at - before + kept];
    }
}

DrawSummary DrawSummaries::of(std::span<const double> values) {
    const auto count = static_cast<double>(values.size());
    DrawSummary summary;
    summary.mean = lane_sum(values, [](double each) { return each; }) / count;
    const auto squared = [mean = summary.mean](double each) {
        return (each - mean) * (each - mean);
    };
    summary.deviation = std::sqrt(lane_sum(values, squared) / count);

    const Ends ends = ends_of(values);
    if (ends.low == ends.high) {
        return {ends.low, 0, ends.low, ends.low, ends.low};
    }
    const double scale = static_cast<double>(bins_for(values.size())) / (ends.high - ends.low);
    // A range too narrow to divide by: all in one bin.
    sort_into_bins(values, ends.low, std::isfinite(scale) ? scale : 0);
    constexpr std::array shares{0.1, 0.5, 0.9};
    std::array<Rank, 2 * shares.size()> ranks{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto at = static_cast<std::size_t>((count - 1) * shares[i]);
        ranks[2 * i].at = at;
        ranks[2 * i + 1].at = std::min(at + 1, values.size() - 1);
    }
    find(values, ranks);
    const auto between = [&](std::size_t i) {
        const double at = (count - 1) * shares[i];
        const double low = ranks[2 * i].value;
        const double high = ranks[2 * i + 1].value;
        return low + (high - low) * (at - std::floor(at));
    };
    summary.p10 = between(0);
    summary.p50 = between(1);
    summary.p90 = between(2);
    return summary;
}

bool all_finite(std::span<const double> values) {
    // Nought times what is not finite is not a number.
    return lane_sum(values, [](double each) { return each * 0; }) == 0;
}

double share_below(std::span<const double> values, double limit) {
    return lane_sum(values, [limit](double each) { return each < limit ? 1.0 : 0.0; }) /
           static_cast<double>(values.size());
}

double share_above(std::span<const double> values, double limit) {
    return lane_sum(values, [limit](double each) { return each > limit ? 1.0 : 0.0; }) /
           static_cast<double>(values.size());
}

}  // namespace pcnload::uncertainty
