#include "uncertainty/network_central_moments.hpp"

#include "uncertainty/independent_parts.hpp"

#include <cmath>

namespace pcnload::uncertainty {

NetworkCentralMoments::NetworkCentralMoments(const OutputColumns& columns, const Factors& factors,
                                             const FactorMoments& moments)
    : lower_(columns, moments) {
    const RawMoments raw(factors, used_powers(factors, columns.by_driver));
    for (const std::vector<Polynomial>& part :
         independent_parts(columns.by_driver, factors.size())) {
        std::size_t monomials = 0;
        for (const Polynomial& column : part) {
            monomials += column.monomials.size();
        }
        if (takes_too_long(monomials)) {
            too_long_ = true;
            return;
        }
        add_part(part, raw, moments);
    }
}

void NetworkCentralMoments::add_part(const std::vector<Polynomial>& columns, const RawMoments& raw,
                                     const FactorMoments& moments) {
    Part part;
    std::vector<Polynomial> centred;
    std::vector<Polynomial> products;
    for (std::size_t driver = 0; driver < columns.size(); ++driver) {
        const Polynomial& column = columns[driver];
        if (column.monomials.empty()) {
            continue;
        }
        part.drivers.push_back(driver);
        centred.push_back(sum(column, combined({constant(-raw.mean(column))})));
        for (std::size_t i = 0; i < centred.size(); ++i) {
            const std::size_t other = part.drivers[i];
            part.pairs.push_back({driver, other, driver == other ? 1.0 : 2.0,
                                  covariance(column, columns[other], moments)});
            products.push_back(product(centred.back(), centred[i]));
        }
    }
    part.fourth.resize(products.size() * products.size());
    for (std::size_t i = 0; i < products.size(); ++i) {
        for (const Polynomial& column : centred) {
            part.third.push_back(raw.mean_of_product(products[i], column));
        }
        for (std::size_t j = 0; j <= i; ++j) {
            const SizedSum mixed = raw.mean_of_product(products[i], products[j]);
            part.fourth[i * products.size() + j] = mixed;
            part.fourth[j * products.size() + i] = mixed;
        }
    }
    parts_.push_back(std::move(part));
}

HighCumulants NetworkCentralMoments::cumulants_of(const Part& part,
                                                  const std::vector<double>& bases) {
    HighCumulants found;
    double variance = 0;
    std::vector<double> weights;
    weights.reserve(part.pairs.size());
    for (const Pair& pair : part.pairs) {
        weights.push_back(pair.weight(bases));
        variance += weights.back() * pair.covariance;
    }
    auto third = part.third.begin();
    auto fourth = part.fourth.begin();
    for (const double weight : weights) {
        for (const std::size_t driver : part.drivers) {
            found.third += weight * bases[driver] * third->sum;
            found.third_size += std::abs(weight * bases[driver]) * third->size;
            ++third;
        }
        for (const double other : weights) {
            found.fourth += weight * other * fourth->sum;
            found.fourth_size += std::abs(weight * other) * fourth->size;
            ++fourth;
        }
    }
    found.fourth -= 3 * variance * variance;
    return found;
}

std::optional<CentralMoments> NetworkCentralMoments::of(const std::vector<double>& bases) const {
    if (too_long_) {
        return std::nullopt;
    }
    HighCumulants cumulants;
    for (const Part& part : parts_) {
        cumulants += cumulants_of(part, bases);
    }
    return with_cumulants(lower_.mean(bases), lower_.variance(bases), cumulants);
}

}  // namespace pcnload::uncertainty
