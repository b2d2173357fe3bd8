// The reimbursement scheme in the two versions of a contract, as factors: what it pays of a WTE of
// each role, and its sum.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/edited_population.hpp"
#include "analysis/mixture.hpp"
#include "analysis/shapley.hpp"
#include "spec/specification.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// What the mixture and the parts refer to outlives it.
class EditedScheme {
public:
    EditedScheme(Mixture& mixture, const MatchedParts& parts);

    // GBP a year and WTE of the pair of roles, before the scheme's sum: min(cost, most) x share;
    // nothing for a role that others employ or that the scheme does not name.
    const Block& rate(std::size_t role);
    // The factors of the scheme's sum in a network, GBP a year: infinite where there is none. No
    // factors where neither version has one.
    [[nodiscard]] std::vector<Block> sum_blocks(const NetworkPair& network);

private:
    [[nodiscard]] const spec::Reimbursement* scheme(Version version) const;
    [[nodiscard]] std::optional<std::size_t> edit(EditedField field) const;
    [[nodiscard]] std::optional<std::size_t> role_edit(std::size_t role, EditedField field) const;
    // The version that an edit leaves; the only one of what is in one alone.
    [[nodiscard]] Version version_of(const std::optional<std::size_t>& by) const;
    [[nodiscard]] const spec::ReimbursedRole* row(Version version, std::size_t role) const;
    [[nodiscard]] const spec::Role* role_in(Version version, std::size_t role) const;
    void add_players(std::size_t role, Players& players);
    // Under the edits taken.
    double rate_value(std::size_t role);
    double share_value(const spec::ReimbursedRole& of, Version version);
    [[nodiscard]] EditedPopulation sum() const;

    const MatchedParts& parts_;
    Mixture& mixture_;
    DriverCounts counts_;
    std::array<std::vector<std::size_t>, 2> roles_;  // pairs by version and index
    std::map<std::size_t, Block> rates_;             // by pair of roles, as they are asked for
};

}  // namespace pcnload::analysis
