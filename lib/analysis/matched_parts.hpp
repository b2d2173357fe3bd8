// Which part of one version of a contract is which part of another: by id, and what has a new name
// only, by what it says.
#pragma once

#include "analysis/part_fields.hpp"
#include "spec/specification.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// A part of both versions, or of one of them.
template <class Index>
struct Pair {
    std::optional<Index> base;
    std::optional<Index> head;

    [[nodiscard]] bool both() const { return base && head; }
    friend bool operator==(const Pair&, const Pair&) = default;
};

// Each list in the order of the head, then what the head no longer has. Requirements are matched
// within the matched service, activities within the matched requirement. What is left over on both
// sides is one part renamed where the rest of it is the same, and of nothing else left over.
struct MatchedParts {
    std::vector<Pair<spec::SourceIndex>> sources;
    std::vector<Pair<spec::AssumptionIndex>> assumptions;
    std::vector<Pair<spec::DriverIndex>> drivers;
    std::vector<Pair<spec::RoleIndex>> roles;
    std::vector<Pair<spec::ServiceIndex>> services;
    std::vector<Pair<spec::RequirementIndex>> requirements;
    std::vector<Pair<spec::ActivityIndex>> activities;
    std::vector<Pair<spec::FundingIndex>> funding;
    Renamed renamed;
};

MatchedParts match_parts(const spec::Specification& base, const spec::Specification& head);

// By index of the base, or of the head: the place of its pair.
template <class Index>
std::vector<std::size_t> places_in(const std::vector<Pair<Index>>& pairs,
                                   std::optional<Index> Pair<Index>::*side) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < pairs.size(); ++place) {
        if (const std::optional<Index>& index = pairs[place].*side) {
            places.resize(std::max<std::size_t>(places.size(), index->value + std::size_t{1}));
            places[index->value] = place;
        }
    }
    return places;
}

}  // namespace pcnload::analysis
