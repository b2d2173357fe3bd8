// Roots that move together. Where each would be drawn at a point of its own in (0, 1), they are
// drawn at points that their correlations tie together: the shares below L z, where z are the
// standard normal numbers of the points that they would have had (spec/correlated_groups.hpp).
#pragma once

#include "spec/specification.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

class CorrelatedRoots {
public:
    // `factor` is L, roots x roots, row by row.
    CorrelatedRoots(std::vector<std::size_t> roots, std::vector<double> factor);

    // In the order of their ids, so that the first keeps its points in every contract.
    [[nodiscard]] const std::vector<std::size_t>& roots() const { return roots_; }

    // Of each root a point of its own; turned into points that move together.
    void tie(std::span<double> points) const;

private:
    std::vector<std::size_t> roots_;
    std::vector<double> factor_;
};

// `roots` are the assumptions that are random; a correlation with any other has no effect.
std::vector<CorrelatedRoots> correlated_roots(const spec::Specification& specification,
                                              std::span<const spec::AssumptionIndex> roots);

}  // namespace pcnload::uncertainty
