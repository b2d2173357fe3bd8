#include "uncertainty/variance_shares.hpp"

namespace pcnload::uncertainty {

std::vector<VarianceShare> variance_shares(const VarianceForms& forms, const Factors& factors) {
    std::vector<VarianceShare> shares;
    if (!(forms.covariance > 0)) {
        return shares;
    }
    // A remainder stands for the one root that it rests on, and comes behind all roots.
    std::vector<VarianceShare> by_root(factors.roots().size());
    for (std::size_t place = 0; place < forms.total.size(); ++place) {
        if (forms.total[place] > 0) {
            const std::size_t root =
                place < by_root.size()
                    ? place
                    : factors.roots_of(spec::index_at<FactorIndex>(place)).front();
            by_root[root] = {root, forms.first_order[place] / forms.covariance,
                             forms.total[place] / forms.covariance};
        }
    }
    for (const VarianceShare& share : by_root) {
        if (share.total > 0) {
            shares.push_back(share);
        }
    }
    return shares;
}

MeanAndVariance mean_and_variance(const Polynomial& polynomial, const Factors& factors,
                                  const FactorMoments& moments) {
    const VarianceForms forms = variance_forms(polynomial, polynomial, moments);
    return {mean(polynomial, moments), forms.covariance, variance_shares(forms, factors)};
}

}  // namespace pcnload::uncertainty
