// An output at many draws, for any number of networks:
//
//     H[p, s] = sum over the drivers k of D[p, k] x W[k, s]
//
// W, what one of each driver's base brings at draw s, is worked out once for all networks that
// estimate the same drivers; D are their bases. H is made a network at a time and never as a whole.
#pragma once

#include "uncertainty/factor_draws.hpp"
#include "uncertainty/output.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

class ColumnDraws {
public:
    ColumnDraws(const OutputColumns& columns, const FactorDraws& factors, unsigned jobs = 1);

    [[nodiscard]] std::size_t draws() const { return draws_; }

    // The output of the network with these bases, at every draw.
    void project(std::span<const double> bases, std::span<double> values) const;

private:
    std::size_t draws_;
    std::size_t padded_;                  // draws, up to a whole number of tiles
    std::vector<std::uint32_t> drivers_;  // with a column that is not empty
    std::vector<double> values_;          // drivers x padded draws
};

}  // namespace pcnload::uncertainty
