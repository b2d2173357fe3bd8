// What the moments of polynomials are made of: those of the powers of each factor.
#pragma once

#include "uncertainty/factors.hpp"
#include "uncertainty/no_closed_form.hpp"
#include "uncertainty/polynomial.hpp"
#include "uncertainty/power_moments.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

// By factor, the powers that polynomials have of it: in order, each once.
using UsedPowers = std::vector<std::vector<int>>;

UsedPowers used_powers(const Factors& factors, std::span<const Polynomial> polynomials);
UsedPowers merged(const UsedPowers& one, const UsedPowers& other);

// Why polynomials with these powers have no moments in closed form; nothing where they have.
std::optional<NoClosedForm> obstacle(const Factors& factors, const UsedPowers& used);

class FactorMoments {
public:
    // Nothing stands in the way of the powers.
    FactorMoments(const Factors& factors, const UsedPowers& used);

    [[nodiscard]] std::size_t size() const { return factors_.size(); }
    [[nodiscard]] const PowerMoments& of(FactorIndex factor) const {
        return factors_[factor.value];
    }

private:
    std::vector<PowerMoments> factors_;
};

}  // namespace pcnload::uncertainty
