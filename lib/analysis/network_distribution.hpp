// A figure over many networks: its total, how it is spread, and where it is lowest and highest.
#pragma once

#include "analysis/projection.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::analysis {

struct NetworkFigure {
    std::size_t network = 0;  // its place
    double value = 0;
};

// Quantiles are linear between order statistics, as in `quantile.hpp`.
struct NetworkDistribution {
    std::size_t networks = 0;
    double total = 0;
    double mean = 0;
    double p10 = 0;
    double median = 0;
    double p90 = 0;
    NetworkFigure lowest;  // of equals the first
    NetworkFigure highest;
};

// `figures` is not empty.
NetworkDistribution distribution_of(std::span<const NetworkFigure> figures);

// Hours per 1,000 registered patients, of the networks whose profile counts patients.
struct PatientRates {
    std::vector<NetworkFigure> rates;
    double together = 0;  // their hours over their patients: large networks weigh more
};

// `hours` has one figure a network. Nothing is known where the contract does not count patients.
PatientRates per_thousand_patients(std::span<const Projection> networks,
                                   std::span<const NetworkFigure> hours);

inline constexpr std::size_t bin_count = 10;

// How many networks lie in each of ten equal steps from the lowest to the highest of all the
// series. The last step has its upper end.
struct Histogram {
    double low = 0;
    double step = 0;  // 0 where all are equal: the first bin then holds them
    std::vector<std::array<std::size_t, bin_count>> counts;  // of each series
};

// No series is empty.
Histogram histogram_of(std::span<const std::vector<NetworkFigure>> series);

}  // namespace pcnload::analysis
