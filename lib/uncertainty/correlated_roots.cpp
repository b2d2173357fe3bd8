#include "uncertainty/correlated_roots.hpp"

#include "spec/correlated_groups.hpp"
#include "uncertainty/standard_normal.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::uncertainty {

namespace {

// Inside (0, 1), where every distribution has a quantile.
constexpr double least_point = 0x1p-53;

}  // namespace

CorrelatedRoots::CorrelatedRoots(std::vector<std::size_t> roots, std::vector<double> factor)
    : roots_(std::move(roots)), factor_(std::move(factor)) {}

// From the last to the first: a row needs only the numbers before it, which still stand.
void CorrelatedRoots::tie(std::span<double> points) const {
    const std::size_t size = roots_.size();
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
    const auto place_of = [&](spec::AssumptionIndex index) {
        return static_cast<std::size_t>(std::ranges::find(roots, index) - roots.begin());
    };
    auto pairs = spec::correlated_pairs(specification);
    std::erase_if(pairs, [&](const spec::CorrelatedPair& pair) {
        return place_of(pair.one) == roots.size() || place_of(pair.other) == roots.size();
    });
    std::vector<CorrelatedRoots> found;
    for (spec::CorrelatedGroup& group : spec::correlated_groups(specification, pairs)) {
        if (!group.factor) continue;  // refused when the contract was checked
        std::vector<std::size_t> places;
        for (const spec::AssumptionIndex member : group.members)
            places.push_back(place_of(member));
        found.emplace_back(std::move(places), std::move(*group.factor));
    }
    return found;
}

}  // namespace pcnload::uncertainty
