// Of an assumption, the version of the head is read where its edit is taken, else that of the base;
// one that stands in one version alone is read there. What it is made of is read the same way.
#include "analysis/mixture.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pcnload::analysis {

namespace {

// Assumptions made of assumptions: deeper than this, they are given up.
constexpr std::size_t deepest = 1000;
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

Mixture::Mixture(const spec::Specification& base, const spec::Specification& head,
                 const MatchedParts& parts, const std::vector<Edit>& edits)
    : base_(base),
      head_(head),
      parts_(parts),
      assumptions_{places_in(parts.assumptions, &Pair<spec::AssumptionIndex>::base),
                   places_in(parts.assumptions, &Pair<spec::AssumptionIndex>::head)},
      drivers_{places_in(parts.drivers, &Pair<spec::DriverIndex>::base),
               places_in(parts.drivers, &Pair<spec::DriverIndex>::head)},
      players_(parts.assumptions.size()),
      taken_(edits.size(), false),
      known_(parts.assumptions.size()) {
    for (std::size_t place = 0; place < edits.size(); ++place) {
        edits_.emplace(std::tuple(edits[place].part, edits[place].pair, edits[place].field), place);
    }
}

std::optional<std::size_t> Mixture::edit_of(EditedPart part, std::size_t pair,
                                            EditedField field) const {
    const auto found = edits_.find(std::tuple(part, pair, field));
    return found == edits_.end() ? std::nullopt : std::optional(found->second);
}

VersionedProduct Mixture::assumption_in(std::size_t pair, Version version) const {
    const Pair<spec::AssumptionIndex>& parts = parts_.assumptions[pair];
    if (version == Version::base) {
        return {parts.base ? &base_.assumptions[*parts.base].value : nullptr, version};
    }
    return {parts.head ? &head_.assumptions[*parts.head].value : nullptr, version};
}

const Players& Mixture::players_of(std::size_t assumption) {
    if (players_[assumption]) {
        return *players_[assumption];
    }
    Players players;
    std::vector<bool> seen(parts_.assumptions.size(), false);
    std::vector<std::size_t> open{assumption};
    seen[assumption] = true;
    while (!open.empty()) {
        const std::size_t pair = open.back();
        open.pop_back();
        if (const auto edit = value_edit(pair)) {
            players.push_back(*edit);
        }
        for (const Version version : {Version::base, Version::head}) {
            const VersionedProduct made = assumption_in(pair, version);
            if (made.product == nullptr) {
                continue;
            }
            for (const spec::AssumptionPower& power : made.product->powers) {
                const std::size_t next = pair_of(power.assumption, version);
                if (!seen[next]) {
                    seen[next] = true;
                    open.push_back(next);
                }
            }
        }
    }
    players_[assumption] = std::move(players);
    return *players_[assumption];
}

void Mixture::add_players(const VersionedProduct& product, Players& players) {
    if (product.product == nullptr) {
        return;
    }
    for (const spec::AssumptionPower& power : product.product->powers) {
        const Players& more = players_of(pair_of(power.assumption, product.version));
        players.insert(players.end(), more.begin(), more.end());
    }
}

void Mixture::take(const Players& players, std::size_t subset) {
    ++taking_;
    taken_.assign(taken_.size(), false);
    for (std::size_t place = 0; place < players.size(); ++place) {
        taken_[players[place]] = (subset >> place & 1U) != 0;
    }
}

void Mixture::take_all(const Players& players) {
    ++taking_;
    taken_.assign(taken_.size(), false);
    for (const std::size_t player : players) {
        taken_[player] = true;
    }
}

double Mixture::value_of(std::size_t assumption) {
    Known& known = known_[assumption];
    if (known.taking == taking_) {
        return known.under_way ? no_number : known.value;
    }
    const Version version = version_by(value_edit(assumption));
    VersionedProduct made = assumption_in(assumption, version);
    if (made.product == nullptr) {
        made = assumption_in(assumption, version == Version::base ? Version::head : Version::base);
    }
    if (depth_ > deepest) {
        return no_number;
    }
    known = {taking_, true, 0};
    ++depth_;
    const double worked_out = value(made);
    --depth_;
    known = {taking_, false, worked_out};
    return worked_out;
}

double Mixture::value(const VersionedProduct& product) {
    if (product.product == nullptr) {
        return 1;
    }
    double result = product.product->coefficient;
    for (const spec::AssumptionPower& power : product.product->powers) {
        result *= std::pow(value_of(pair_of(power.assumption, product.version)), power.power);
    }
    return result;
}

void Mixture::add_blocks(const VersionedProduct& base, const VersionedProduct& head,
                         const std::optional<std::size_t>& edit, int power,
                         std::vector<Block>& blocks) {
    if (edit) {
        Players players{*edit};
        add_players(base, players);
        add_players(head, players);
        blocks.push_back(mixed_block(*this, std::move(players), [&] {
            return std::pow(value(has(edit) ? head : base), power);
        }));
        return;
    }
    const VersionedProduct& one = head.product == nullptr ? base : head;
    if (one.product == nullptr) {
        return;
    }
    double constant = std::pow(one.product->coefficient, power);
    for (const spec::AssumptionPower& each : one.product->powers) {
        const std::size_t pair = pair_of(each.assumption, one.version);
        const Players& players = players_of(pair);
        Block block = mixed_block(*this, players,
                                  [&] { return std::pow(value_of(pair), each.power * power); });
        if (block.players.empty()) {
            constant *= block.values.front();
        } else {
            blocks.push_back(std::move(block));
        }
    }
    blocks.push_back(constant_block(constant));
}

}  // namespace pcnload::analysis
