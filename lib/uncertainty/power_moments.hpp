// Means and covariances of powers of one random variable.
#pragma once

#include "uncertainty/distribution.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::uncertainty {

struct PowerMoments {
    std::vector<int> powers;  // each once, none 0; each of them has a mean
    std::vector<double> means;
    std::vector<double> covariances;  // powers x powers

    [[nodiscard]] std::size_t slot(int power) const;
    [[nodiscard]] double covariance(std::size_t one, std::size_t other) const {
        return covariances[one * powers.size() + other];
    }
};

// From deviations, never from differences of large moments, so that the covariances of a narrow
// distribution are as good as those of a wide one.
PowerMoments power_moments(const Distribution& distribution, std::vector<int> powers);

}  // namespace pcnload::uncertainty
