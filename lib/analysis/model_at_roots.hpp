// The whole model of one network at other values of the uncertain assumptions: for figures that
// are no sums of monomials, and to hold those that are against.
#pragma once

#include "analysis/projection.hpp"
#include "spec/revaluation.hpp"
#include "uncertainty/factors.hpp"
#include "uncertainty/polynomial.hpp"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::analysis {

class ModelAtRoots {
public:
    // Refers to the factors, which have to outlive it.
    ModelAtRoots(const spec::Specification& specification, const uncertainty::Factors& factors,
                 spec::Network network);

    // A value for each root. Nothing where the contract would have a mistake with them.
    std::optional<Projection> at(std::span<const double> roots);

private:
    [[nodiscard]] spec::Network network_at(std::span<const double> roots) const;

    const uncertainty::Factors& factors_;
    spec::Network network_;
    spec::Revaluation revaluation_;
    std::vector<uncertainty::Monomial> chains_;  // by driver
    std::vector<double> bases_;                  // the same
};

}  // namespace pcnload::analysis
