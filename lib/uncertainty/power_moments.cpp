#include "uncertainty/power_moments.hpp"

#include "uncertainty/expectation_rule.hpp"
#include "uncertainty/whole_power.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace pcnload::uncertainty {

namespace {

double mean_of(const std::vector<double>& values, const std::vector<double>& weights) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += weights[i] * values[i];
    }
    return sum;
}

double mean_product(const std::vector<double>& one, const std::vector<double>& other,
                    const std::vector<double>& weights) {
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        sum += weights[i] * one[i] * other[i];
    }
    return sum;
}

}  // namespace

std::size_t PowerMoments::slot(int power) const {
    return static_cast<std::size_t>(std::ranges::find(powers, power) - powers.begin());
}

PowerMoments power_moments(const Distribution& distribution, std::vector<int> powers) {
    int largest = 0;
    for (const int power : powers) {
        largest = std::max(largest, std::abs(power));
    }
    const ExpectationRule rule = expectation_rule(distribution, 2 * largest);
    PowerMoments moments;
    std::vector<std::vector<double>> deviations;
    for (const int power : powers) {
        std::vector<double> from_centre = power_deviations(rule, power);
        const double shift = mean_of(from_centre, rule.weights);
        moments.means.push_back(whole_power(rule.centre, power) + shift);
        for (double& each : from_centre) {
            each -= shift;
        }
        deviations.push_back(std::move(from_centre));
    }
    for (const std::vector<double>& one : deviations) {
        for (const std::vector<double>& other : deviations) {
            moments.covariances.push_back(mean_product(one, other, rule.weights));
        }
    }
    moments.powers = std::move(powers);
    return moments;
}

}  // namespace pcnload::uncertainty
