#include "analysis/network_distribution.hpp"

#include "support/hand_made_projection.hpp"

#include <numeric>
#include <vector>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

std::vector<NetworkFigure> figures(const std::vector<double>& values) {
    std::vector<NetworkFigure> all;
    for (const double value : values)
        all.push_back({all.size(), value});
    return all;
}

Projection with_patients(std::optional<double> patients) {
    Projection projection = test::hand_made_projection();
    auto specification = *projection.specification;
    spec::Driver driver;
    driver.id = "registered_patients";
    specification.drivers.push(std::move(driver));
    projection.specification = std::make_shared<const spec::Specification>(specification);
    projection.network.drivers.push_back({patients, false, spec::Evidence::contract});
    return projection;
}

}  // namespace

TEST_CASE("a distribution has its total, its quantiles and both ends") {
    const NetworkDistribution spread =
        distribution_of(figures({70, 10, 20, 30, 40, 50, 60, 80, 90, 100, 110}));
    CHECK(spread.networks == 11);
    CHECK(spread.total == 660);
    CHECK(spread.mean == 60);
    CHECK(spread.p10 == 20);
    CHECK(spread.median == 60);
    CHECK(spread.p90 == 100);
    CHECK(spread.lowest.network == 1);
    CHECK(spread.highest.network == 10);
    CHECK(spread.highest.value == 110);
}

TEST_CASE("of equal networks the first is told") {
    const NetworkDistribution spread = distribution_of(figures({5, 5, 5}));
    CHECK(spread.lowest.network == 0);
    CHECK(spread.highest.network == 0);
    CHECK(spread.p90 == 5);
}

TEST_CASE("hours per 1,000 patients leave out networks that count none") {
    const std::vector networks{with_patients(2000), with_patients(std::nullopt), with_patients(0),
                               with_patients(8000)};
    const PatientRates rates = per_thousand_patients(networks, figures({10, 20, 30, 20}));
    REQUIRE(rates.rates.size() == 2);
    CHECK(rates.rates[0].value == doctest::Approx(5));
    CHECK(rates.rates[1].network == 3);
    CHECK(rates.rates[1].value == doctest::Approx(2.5));
    CHECK(rates.together == doctest::Approx(3));
}

TEST_CASE("a contract without registered patients has no such rate") {
    const std::vector networks{test::hand_made_projection()};
    CHECK(per_thousand_patients(networks, figures({10})).rates.empty());
}

TEST_CASE("every network lies in one bin, and series share their bins") {
    const std::vector series{figures({0, 9.9, 10, 55, 100}), figures({20, 21, 22})};
    const Histogram histogram = histogram_of(series);
    CHECK(histogram.low == 0);
    CHECK(histogram.step == 10);
    CHECK(histogram.counts[0][0] == 2);
    CHECK(histogram.counts[0][1] == 1);
    CHECK(histogram.counts[0][9] == 1);
    CHECK(histogram.counts[1][2] == 3);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto& counts = histogram.counts[i];
        CHECK(std::accumulate(counts.begin(), counts.end(), std::size_t{0}) == series[i].size());
    }
}

TEST_CASE("equal figures have no steps") {
    const std::vector<std::vector<NetworkFigure>> series{figures({7, 7})};
    const Histogram histogram = histogram_of(series);
    CHECK(histogram.step == 0);
    CHECK(histogram.counts[0][0] == 2);
}
