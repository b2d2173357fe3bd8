// The moments of one output in many networks that estimate the same drivers.
#pragma once

#include "uncertainty/output.hpp"
#include "uncertainty/variance_shares.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::uncertainty {

// The output of a network is the sum over drivers of base x column. The moments of the columns are
// worked out once; a network costs a quadratic form in its bases, whatever the columns hold.
class NetworkMoments {
public:
    NetworkMoments(const OutputColumns& columns, const FactorMoments& moments);

    [[nodiscard]] double mean(const std::vector<double>& bases) const;
    [[nodiscard]] double variance(const std::vector<double>& bases) const;
    [[nodiscard]] MeanAndVariance all(const std::vector<double>& bases,
                                      const Factors& factors) const;

private:
    struct Pair {
        std::size_t one = 0;
        std::size_t other = 0;  // drivers; two that differ stand for both orders
        double times = 1;       // 2 of two that differ
        double covariance = 0;
        std::vector<double> first_order;  // by the factors in use
        std::vector<double> total;
    };

    void add_pair(std::size_t one, std::size_t other, const VarianceForms& forms);

    std::size_t all_factors_ = 0;
    std::vector<std::size_t> factors_;  // that a column has
    std::vector<std::size_t> drivers_;  // with a column that is not empty
    std::vector<double> means_;         // of their columns
    std::vector<Pair> pairs_;
};

}  // namespace pcnload::uncertainty
