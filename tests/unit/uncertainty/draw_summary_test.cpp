#include "uncertainty/draw_summary.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

// The plain way: sort them all.
double by_sorting(std::vector<double> values, double share) {
    std::ranges::sort(values);
    const double at = static_cast<double>(values.size() - 1) * share;
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (at - std::floor(at));
}

// Values in [0, 1), and what is made of them: few different ones, very skewed ones, ones as large
// and as near to each other as numbers can be.
double made(double u, int kind) {
    switch (kind) {
        case 0:
            return u;
        case 1:
            return std::floor(u * 4);
        case 2:
            return std::pow(u + 1e-9, -1.5);
        case 3:
            return (u - 0.5) * std::numeric_limits<double>::max();
        case 4:
            return u * 1e-322;
        default:
            return 7 + std::floor(u * 3) * std::numeric_limits<double>::epsilon() * 4;
    }
}

TEST_CASE("quantiles are those of the sorted values") {
    std::mt19937 random(11);
    DrawSummaries summaries;
    for (const std::size_t count : {1U, 2U, 3U, 5U, 11U, 64U, 1000U, 10'001U}) {
        for (int kind = 0; kind < 6; ++kind) {
            std::vector<double> values(count);
            for (double& each : values)
                each = made(static_cast<double>(random()) * 0x1p-32, kind);
            const DrawSummary summary = summaries.of(values);
            CAPTURE(count);
            CAPTURE(kind);
            CHECK(summary.p10 == by_sorting(values, 0.1));
            CHECK(summary.p50 == by_sorting(values, 0.5));
            CHECK(summary.p90 == by_sorting(values, 0.9));
        }
    }
}

TEST_CASE("the order of the values does not matter to quantiles") {
    std::vector<double> values;
    for (int i = 0; i < 997; ++i)
        values.push_back(std::fmod(i * 389.0, 997));
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    DrawSummaries summaries;
    const DrawSummary one = summaries.of(values);
    const DrawSummary other = summaries.of(sorted);
    CHECK(one.p10 == other.p10);
    CHECK(one.p90 == other.p90);
}

TEST_CASE("mean and deviation of some numbers") {
    DrawSummaries summaries;
    const DrawSummary summary =
        summaries.of(std::vector<double>{2, 4, 4, 4, 5, 5, 7, 9, 2, 4, 4, 4, 5, 5, 7, 9});
    CHECK(summary.mean == 5);
    CHECK(summary.deviation == 2);
    const DrawSummary equal = summaries.of(std::vector<double>(10, 0.1));
    CHECK(equal.mean == 0.1);
    CHECK(equal.deviation == 0);
    CHECK(equal.p90 == 0.1);
}

TEST_CASE("shares below and above leave out what is equal") {
    const std::vector<double> values{1, 2, 2, 3, 4, 5, 6, 7, 8, 9};
    CHECK(share_below(values, 2) == Approx(0.1));
    CHECK(share_above(values, 2) == Approx(0.7));
    CHECK(share_below(values, 100) == 1);
}

}  // namespace
