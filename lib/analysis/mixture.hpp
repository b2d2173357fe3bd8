// A contract of which some of the edits are made and others are not: of every part the version that
// the edits taken leave it in.
#pragma once

#include "analysis/edits.hpp"
#include "analysis/matched_parts.hpp"
#include "analysis/shapley.hpp"
#include "spec/specification.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace pcnload::analysis {

enum class Version : std::uint8_t { base, head };

// A product of one of the two versions, which reads its names there. Null where there is none.
struct VersionedProduct {
    const spec::Product* product = nullptr;
    Version version = Version::base;
};

using Players = std::vector<std::size_t>;  // edits, by place

class Mixture {
public:
    Mixture(const spec::Specification& base, const spec::Specification& head,
            const MatchedParts& parts, const std::vector<Edit>& edits);

    [[nodiscard]] const spec::Specification& specification(Version version) const {
        return version == Version::base ? base_ : head_;
    }
    // The edit of that field, or of the whole part.
    [[nodiscard]] std::optional<std::size_t> edit_of(EditedPart part, std::size_t pair,
                                                     EditedField field) const;
    // The place of the pair of parts.
    [[nodiscard]] std::size_t pair_of(spec::DriverIndex index, Version version) const {
        return drivers_[static_cast<std::size_t>(version)][index.value];
    }

    // The edits of a product's assumptions, and of what those are made of.
    void add_players(const VersionedProduct& product, Players& players);

    // Takes those of the players that the subset has, bit by bit, and no other edit.
    void take(const Players& players, std::size_t subset);
    void take_all(const Players& players);
    [[nodiscard]] bool has(const std::optional<std::size_t>& edit) const {
        return edit && taken_[*edit];
    }
    [[nodiscard]] Version version_by(const std::optional<std::size_t>& edit) const {
        return has(edit) ? Version::head : Version::base;
    }
    // Under the edits taken; 1 of a product that is none. Not a number where versions that are
    // mixed are made of each other.
    double value(const VersionedProduct& product);

    // The factors of product^power. Where `edit` is of its field, one block of all that moves
    // either version; else each assumption a block of its own.
    void add_blocks(const VersionedProduct& base, const VersionedProduct& head,
                    const std::optional<std::size_t>& edit, int power, std::vector<Block>& blocks);

private:
    struct Known {
        std::size_t taking = 0;  // the one it was reckoned under
        bool under_way = false;
        double value = 0;
    };

    [[nodiscard]] std::size_t pair_of(spec::AssumptionIndex index, Version version) const {
        return assumptions_[static_cast<std::size_t>(version)][index.value];
    }
    [[nodiscard]] std::optional<std::size_t> value_edit(std::size_t pair) const {
        return edit_of(EditedPart::assumption, pair, EditedField::value);
    }
    [[nodiscard]] VersionedProduct assumption_in(std::size_t pair, Version version) const;
    const Players& players_of(std::size_t assumption);
    double value_of(std::size_t assumption);

    const spec::Specification& base_;
    const spec::Specification& head_;
    const MatchedParts& parts_;
    std::map<std::tuple<EditedPart, std::size_t, EditedField>, std::size_t> edits_;
    std::array<std::vector<std::size_t>, 2> assumptions_;  // pairs by version and index
    std::array<std::vector<std::size_t>, 2> drivers_;
    std::vector<std::optional<Players>> players_;  // by pair of assumptions, as they are asked for
    std::vector<bool> taken_;                      // by edit
    std::vector<Known> known_;                     // by pair of assumptions
    std::size_t taking_ = 1;
    std::size_t depth_ = 0;
};

// The factor for every subset of the players; for none and all alone where they are too many.
template <class Value>
Block mixed_block(Mixture& mixture, Players players, Value value) {
    std::ranges::sort(players);
    players.erase(std::unique(players.begin(), players.end()), players.end());
    Block block;
    if (players.size() > most_players) {
        mixture.take({}, 0);
        block.values.push_back(value());
        mixture.take_all(players);
        block.values.push_back(value());
    } else {
        for (std::size_t subset = 0; subset < std::size_t{1} << players.size(); ++subset) {
            mixture.take(players, subset);
            block.values.push_back(value());
        }
    }
    block.players = std::move(players);
    return block;
}

}  // namespace pcnload::analysis
