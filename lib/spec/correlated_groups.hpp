// Which assumptions move together, and how: a Gaussian copula.
//
// A rank correlation s (Spearman's) of two distributions, whatever they are, is had by giving
// standard normal numbers the correlation r = 2 sin(pi s / 6) and taking from either distribution
// the quantile of the share below its number. Of a group of them, with R the matrix of such r and
// R = L L' (Cholesky), L z of independent standard normal numbers z has those correlations.
#pragma once

#include "spec/specification.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::spec {

struct CorrelatedPair {
    AssumptionIndex one;
    AssumptionIndex other;
    double rank = 0;
};

// Assumptions that pairs tie together, straight or through others, in the order of their ids: the
// same in every contract and scenario.
struct CorrelatedGroup {
    std::vector<AssumptionIndex> members;
    // L, members x members, row by row; nothing where the correlations cannot all hold (R is not
    // positive semidefinite).
    std::optional<std::vector<double>> factor;
};

// One pair for either way of saying it.
std::vector<CorrelatedPair> correlated_pairs(const Specification& specification);

std::vector<CorrelatedGroup> correlated_groups(const Specification& specification,
                                               std::span<const CorrelatedPair> pairs);

}  // namespace pcnload::spec
