// The factors at many draws, factor by factor, so that outputs are worked out many draws at a time.
#pragma once

#include "uncertainty/draws.hpp"
#include "uncertainty/factors.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

class FactorDraws {
public:
    // The values of `draw_roots`, to some 1e-7 of their ranges, and what follows from them.
    FactorDraws(const Factors& factors, const DrawOptions& options);

    [[nodiscard]] std::size_t draws() const { return draws_; }
    [[nodiscard]] std::span<const double> of(FactorIndex factor) const {
        return std::span(values_).subspan(factor.value * draws_, draws_);
    }
    // Of one draw, a value of each root.
    [[nodiscard]] std::vector<double> roots(std::size_t draw) const;

private:
    [[nodiscard]] std::span<double> row(std::size_t factor) {
        return std::span(values_).subspan(factor * draws_, draws_);
    }

    std::size_t roots_;
    std::size_t draws_;
    std::vector<double> values_;  // factors x draws
};

}  // namespace pcnload::uncertainty
