// The third and fourth central moments of one output in many networks that estimate the same
// drivers.
#pragma once

#include "uncertainty/central_moments.hpp"
#include "uncertainty/network_moments.hpp"
#include "uncertainty/raw_moments.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::uncertainty {

// Mixed moments of the columns are worked out once; a network costs a quadratic form in the
// products of its bases.
class NetworkCentralMoments {
public:
    // `moments` are of the columns' powers, which have no obstacle.
    NetworkCentralMoments(const OutputColumns& columns, const Factors& factors,
                          const FactorMoments& moments);

    // Nothing where the columns are too long, or rounding would spoil the moments.
    [[nodiscard]] std::optional<CentralMoments> of(const std::vector<double>& bases) const;

private:
    // Two drivers. Two that differ stand for both orders.
    struct Pair {
        std::size_t one = 0;
        std::size_t other = 0;
        double times = 1;
        double covariance = 0;

        [[nodiscard]] double weight(const std::vector<double>& bases) const {
            return times * bases[one] * bases[other];
        }
    };
    // What is independent of the rest. With Z a product of two columns, each less its mean:
    struct Part {
        std::vector<std::size_t> drivers;
        std::vector<Pair> pairs;
        std::vector<SizedSum> third;   // E Z column, pairs x drivers
        std::vector<SizedSum> fourth;  // E Z Z, pairs x pairs
    };

    void add_part(const std::vector<Polynomial>& columns, const RawMoments& raw,
                  const FactorMoments& moments);
    static HighCumulants cumulants_of(const Part& part, const std::vector<double>& bases);

    NetworkMoments lower_;
    std::vector<Part> parts_;
    bool too_long_ = false;
};

}  // namespace pcnload::uncertainty
