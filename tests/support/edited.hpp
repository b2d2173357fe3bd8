// Two versions of the small contract, each seen by a network, and the edits between them.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edits.hpp"
#include "analysis/mixture.hpp"
#include "support/versions.hpp"

#include <string>
#include <vector>

namespace pcnload::test {

struct Edited {
    analysis::Projection base;
    analysis::Projection head;
    analysis::MatchedParts parts;
    std::vector<analysis::Edit> edits;
    analysis::Mixture mixture;

    Edited(const Version& before, const Version& after, const std::string& profile = small_profile)
        : base(projection_of(before, profile)),
          head(projection_of(after, profile)),
          parts(analysis::match_parts(*base.specification, *head.specification)),
          edits(analysis::find_edits(*base.specification, *head.specification, parts)),
          mixture(*base.specification, *head.specification, parts, edits) {}

    [[nodiscard]] analysis::NetworkPair networks() const { return {base.network, head.network}; }
    // The place of the pair of roles.
    [[nodiscard]] std::size_t role(std::string_view id) const {
        for (std::size_t place = 0; place < parts.roles.size(); ++place) {
            if (head.specification->roles[*parts.roles[place].head].id == id) return place;
        }
        FAIL("no role " << std::string(id));
        return 0;
    }
};

}  // namespace pcnload::test
