#include "uncertainty/correlated_roots.hpp"

#include "spec/correlated_groups.hpp"
#include "uncertainty/stable_hash.hpp"
#include "uncertainty/standard_normal.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::uncertainty {

namespace {

// Inside (0, 1), where every distribution has a quantile.
constexpr double least_point = 0x1p-53;

}  // namespace

CorrelatedRoots::CorrelatedRoots(std::vector<CorrelatedMember> members, std::vector<double> factor)
    : members_(std::move(members)), factor_(std::move(factor)) {}

// From the last to the first: a row needs only the numbers before it, which still stand.
void CorrelatedRoots::tie(std::span<double> points) const {
    const std::size_t size = members_.size();
    for (double& point : points)
        point = normal_quantile(point);
    for (std::size_t row = size; row-- > 0;) {
        double tied = 0;
        for (std::size_t column = 0; column <= row; ++column)
            tied += factor_[row * size + column] * points[column];
        points[row] = tied;
    }
    for (double& point : points)
        point = std::clamp(normal_below(point), least_point, 1 - least_point);
}

std::vector<CorrelatedRoots> correlated_roots(const spec::Specification& specification,
                                              std::span<const spec::AssumptionIndex> roots) {
    const auto root_of = [&](spec::AssumptionIndex index) -> std::optional<std::size_t> {
        const auto found = std::ranges::find(roots, index);
        if (found == roots.end()) return std::nullopt;
        return static_cast<std::size_t>(found - roots.begin());
    };
    std::vector<CorrelatedRoots> found;
    const auto pairs = spec::correlated_pairs(specification);
    for (spec::CorrelatedGroup& group : spec::correlated_groups(specification, pairs)) {
        if (!group.factor) continue;  // refused when the contract was checked
        std::vector<CorrelatedMember> members;
        for (const spec::AssumptionIndex member : group.members)
            members.push_back({stable_hash(specification.assumptions[member].id), root_of(member)});
        if (std::ranges::none_of(
                members, [](const CorrelatedMember& each) { return each.root.has_value(); }))
            continue;
        found.emplace_back(std::move(members), std::move(*group.factor));
    }
    return found;
}

}  // namespace pcnload::uncertainty
