// Roots that move together. Where each would be drawn at a point of its own in (0, 1), they are
// drawn at points that their correlations tie together: the shares below L z, where z are the
// standard normal numbers of the points that they would have had (spec/correlated_groups.hpp).
#pragma once

#include "spec/specification.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

struct CorrelatedMember {
    std::uint64_t identity = 0;       // of which its own point is made
    std::optional<std::size_t> root;  // nothing of one that is not random here
};

class CorrelatedRoots {
public:
    // `factor` is L, members x members, row by row.
    CorrelatedRoots(std::vector<CorrelatedMember> members, std::vector<double> factor);

    // In the order of their ids: the first keeps its own points.
    [[nodiscard]] const std::vector<CorrelatedMember>& members() const { return members_; }

    // Of each member a point of its own; turned into points that move together.
    void tie(std::span<double> points) const;

private:
    std::vector<CorrelatedMember> members_;
    std::vector<double> factor_;
};

// `roots` are the assumptions that are random; a group without any of them is left out.
std::vector<CorrelatedRoots> correlated_roots(const spec::Specification& specification,
                                              std::span<const spec::AssumptionIndex> roots);

}  // namespace pcnload::uncertainty
