#include "uncertainty/network_moments.hpp"

namespace pcnload::uncertainty {

NetworkMoments::NetworkMoments(const OutputColumns& columns, const FactorMoments& moments)
    : factors_(moments.size()) {
    for (std::size_t driver = 0; driver < columns.by_driver.size(); ++driver) {
        const Polynomial& column = columns.by_driver[driver];
        if (column.monomials.empty()) {
            continue;
        }
        drivers_.push_back(driver);
        means_.push_back(uncertainty::mean(column, moments));
        for (const std::size_t other : drivers_) {
            pairs_.push_back({driver, other, driver == other ? 1.0 : 2.0,
                              variance_forms(column, columns.by_driver[other], moments)});
        }
    }
}

double NetworkMoments::mean(const std::vector<double>& bases) const {
    double sum = 0;
    for (std::size_t i = 0; i < drivers_.size(); ++i) {
        sum += bases[drivers_[i]] * means_[i];
    }
    return sum;
}

double NetworkMoments::variance(const std::vector<double>& bases) const {
    double sum = 0;
    for (const Pair& pair : pairs_) {
        sum += pair.times * bases[pair.one] * bases[pair.other] * pair.forms.covariance;
    }
    return sum;
}

MeanAndVariance NetworkMoments::all(const std::vector<double>& bases,
                                    const Factors& factors) const {
    VarianceForms sum{0, std::vector<double>(factors_), std::vector<double>(factors_)};
    for (const Pair& pair : pairs_) {
        const double weight = pair.times * bases[pair.one] * bases[pair.other];
        sum.covariance += weight * pair.forms.covariance;
        for (std::size_t factor = 0; factor < factors_; ++factor) {
            sum.first_order[factor] += weight * pair.forms.first_order[factor];
            sum.total[factor] += weight * pair.forms.total[factor];
        }
    }
    return {mean(bases), sum.covariance, variance_shares(sum, factors)};
}

}  // namespace pcnload::uncertainty
