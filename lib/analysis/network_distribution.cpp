#include "analysis/network_distribution.hpp"

#include "analysis/quantile.hpp"
#include "spec/known_parts.hpp"

#include <algorithm>
#include <optional>

namespace pcnload::analysis {

NetworkDistribution distribution_of(std::span<const NetworkFigure> figures) {
    NetworkDistribution result;
    result.networks = figures.size();
    result.lowest = figures.front();
    result.highest = figures.front();
    std::vector<double> sorted;
    sorted.reserve(figures.size());
    for (const NetworkFigure& figure : figures) {
        result.total += figure.value;
        if (figure.value < result.lowest.value) result.lowest = figure;
        if (figure.value > result.highest.value) result.highest = figure;
        sorted.push_back(figure.value);
    }
    std::ranges::sort(sorted);
    result.mean = result.total / static_cast<double>(sorted.size());
    result.p10 = quantile(sorted, 0.1);
    result.median = quantile(sorted, 0.5);
    result.p90 = quantile(sorted, 0.9);
    return result;
}

PatientRates per_thousand_patients(std::span<const Projection> networks,
                                   std::span<const NetworkFigure> hours) {
    PatientRates result;
    double all_hours = 0;
    double all_patients = 0;
    for (const NetworkFigure& figure : hours) {
        const Projection& projection = networks[figure.network];
        const auto driver = spec::find_driver(*projection.specification, spec::patients_driver);
        if (!driver) continue;
        const double patients = projection.network.driver(*driver).value.value_or(0);
        if (patients <= 0) continue;
        result.rates.push_back({figure.network, figure.value / patients * 1000});
        all_hours += figure.value;
        all_patients += patients;
    }
    if (all_patients > 0) result.together = all_hours / all_patients * 1000;
    return result;
}

Histogram histogram_of(std::span<const std::vector<NetworkFigure>> series) {
    Histogram histogram;
    histogram.low = series.front().front().value;
    double high = histogram.low;
    for (const auto& figures : series) {
        for (const NetworkFigure& figure : figures) {
            histogram.low = std::min(histogram.low, figure.value);
            high = std::max(high, figure.value);
        }
    }
    histogram.step = (high - histogram.low) / static_cast<double>(bin_count);
    histogram.counts.resize(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        for (const NetworkFigure& figure : series[i]) {
            const double steps =
                histogram.step > 0 ? (figure.value - histogram.low) / histogram.step : 0;
            ++histogram.counts[i][std::min(static_cast<std::size_t>(steps), bin_count - 1)];
        }
    }
    return histogram;
}

}  // namespace pcnload::analysis
