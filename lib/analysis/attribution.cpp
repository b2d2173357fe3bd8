// An activity done by one role is a line of the model: a product of factors, each of which some of
// the edits move.
//
//     hours  = exists x count x population x frequency x duration x share x timing
//     WTE    = hours per week x 365 / 7 / (contracted x working weeks x 365) x allowance factor
//     cost   = WTE x cost per WTE and year
//
// where exists is 0 or 1 (the edit that added or removed it, or what it is in), and timing is 7 or
// 0 for hours per week, for hours in year the sum over the months of what is in force, times 365
// unless it is done once. So the worth of a set S of edits, v(S), is a product of blocks, of which
// shapley.hpp gives the shares; and as a Shapley value is linear in the game, those of a sum of
// lines are the sums of theirs. Where the network's count is moved by no edit it is a constant, and
// the shares of a count of one, worked out once, are multiplied by it.
#include "analysis/attribution.hpp"

#include <utility>

namespace pcnload::analysis {

namespace {

std::vector<Block> joined(std::vector<Block> blocks, const std::vector<Block>& more) {
    blocks.insert(blocks.end(), more.begin(), more.end());
    return blocks;
}

}  // namespace

Attribution& Attribution::operator+=(const Attribution& other) {
    if (effects.empty()) {
        *this = other;
        return *this;
    }
    for (std::size_t place = 0; place < effects.size(); ++place) {
        EditEffect& sum = effects[place];
        const EditEffect& more = other.effects[place];
        sum.hours += more.hours;
        sum.wte += more.wte;
        sum.cost += more.cost;
        for (std::size_t role = 0; role < sum.by_role.size(); ++role) {
            sum.by_role[role] += more.by_role[role];
            sum.wte_by_role[role] += more.wte_by_role[role];
        }
    }
    total += other.total;
    wte += other.wte;
    cost += other.cost;
    return *this;
}

Attributor::Attributor(const spec::Specification& base, const spec::Specification& head,
                       const MatchedParts& parts, const std::vector<Edit>& edits)
    : roles_(parts.roles.size()),
      edits_(edits.size()),
      mixture_(base, head, parts, edits),
      lines_(mixture_, parts),
      of_one_(lines_.lines().size()) {}

Attributor::Shares Attributor::shares_of(const EditedLine& line, const std::vector<Block>& count) {
    const std::vector<Block> hours = joined(line.hours, count);
    const std::vector<Block> per_week = joined(hours, {line.week});
    const std::vector<Block> wte = joined(per_week, line.per_wte);
    return {shapley_shares(per_week), shapley_shares(joined(hours, {line.year})),
            shapley_shares(wte), shapley_shares(joined(wte, line.cost))};
}

Attribution Attributor::attribute(const NetworkPair& network) {
    Attribution result;
    result.effects.resize(edits_);
    for (std::size_t place = 0; place < edits_; ++place) {
        EditEffect& effect = result.effects[place];
        effect.edit = place;
        effect.by_role.resize(roles_);
        effect.wte_by_role.resize(roles_);
    }
    for (std::size_t place = 0; place < of_one_.size(); ++place) {
        const EditedLine& line = lines_.lines()[place];
        std::optional<Shares>& of_one = of_one_[place];
        const std::vector<Block> count = lines_.count_blocks(line, network);
        const bool fixed = !has_players(count);
        if (fixed && !of_one) {
            of_one = shares_of(line, {});
        }
        const double times = fixed ? worth_of_all(count) : 1;
        const Shares shares = fixed ? Shares{} : shares_of(line, count);
        const Shares& from = fixed ? *of_one : shares;
        for (const auto& [player, share] : from.per_week) {
            result.effects[player].by_role[line.role].per_week += share * times;
        }
        for (const auto& [player, share] : from.in_year) {
            result.effects[player].by_role[line.role].in_year += share * times;
        }
        for (const auto& [player, share] : from.wte) {
            result.effects[player].wte_by_role[line.role] += share * times;
        }
        for (const auto& [player, share] : from.cost) {
            result.effects[player].cost += share * times;
        }
    }
    for (EditEffect& effect : result.effects) {
        for (std::size_t role = 0; role < effect.by_role.size(); ++role) {
            effect.hours += effect.by_role[role];
            effect.wte += effect.wte_by_role[role];
        }
        result.total += effect.hours;
        result.wte += effect.wte;
        result.cost += effect.cost;
    }
    return result;
}

}  // namespace pcnload::analysis
