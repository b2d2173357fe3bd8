#include "uncertainty/network_moments.hpp"

#include <utility>

namespace pcnload::uncertainty {

namespace {

std::vector<std::size_t> factors_in(const OutputColumns& columns, std::size_t factors) {
    std::vector<bool> in(factors, false);
    for (const Polynomial& column : columns.by_driver) {
        for (const Monomial& monomial : column.monomials) {
            for (const Power& each : monomial.powers) {
                in[each.factor.value] = true;
            }
        }
    }
    std::vector<std::size_t> found;
    for (std::size_t factor = 0; factor < factors; ++factor) {
        if (in[factor]) {
            found.push_back(factor);
        }
    }
    return found;
}

}  // namespace

NetworkMoments::NetworkMoments(const OutputColumns& columns, const FactorMoments& moments)
    : all_factors_(moments.size()), factors_(factors_in(columns, moments.size())) {
    for (std::size_t driver = 0; driver < columns.by_driver.size(); ++driver) {
        const Polynomial& column = columns.by_driver[driver];
        if (column.monomials.empty()) {
            continue;
        }
        drivers_.push_back(driver);
        means_.push_back(uncertainty::mean(column, moments));
        for (const std::size_t other : drivers_) {
            add_pair(driver, other, variance_forms(column, columns.by_driver[other], moments));
        }
    }
}

void NetworkMoments::add_pair(std::size_t one, std::size_t other, const VarianceForms& forms) {
    Pair pair{one, other, one == other ? 1.0 : 2.0, forms.covariance, {}, {}};
    for (const std::size_t factor : factors_) {
        pair.first_order.push_back(forms.first_order[factor]);
        pair.total.push_back(forms.total[factor]);
    }
    pairs_.push_back(std::move(pair));
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
        sum += pair.times * bases[pair.one] * bases[pair.other] * pair.covariance;
    }
    return sum;
}

MeanAndVariance NetworkMoments::all(const std::vector<double>& bases,
                                    const Factors& factors) const {
    VarianceForms sum{0, std::vector<double>(all_factors_), std::vector<double>(all_factors_)};
    for (const Pair& pair : pairs_) {
        const double weight = pair.times * bases[pair.one] * bases[pair.other];
        sum.covariance += weight * pair.covariance;
        for (std::size_t i = 0; i < factors_.size(); ++i) {
            sum.first_order[factors_[i]] += weight * pair.first_order[i];
            sum.total[factors_[i]] += weight * pair.total[i];
        }
    }
    return {mean(bases), sum.covariance, variance_shares(sum, factors)};
}

}  // namespace pcnload::uncertainty
