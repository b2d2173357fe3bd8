// An activity done by one role is a line of the model: a product of factors, each of which some of
// the edits move.
//
//     hours  = exists x count x population x frequency x duration x share x timing
//     WTE    = hours per week x 365 / 7 / (contracted x working weeks x 365) x allowance factor
//     cost   = WTE x cost per WTE and year
//     reimbursed before the sum of the scheme = WTE x min(cost, most) x share
//
// where exists is 0 or 1 (the edit that added or removed it, or what it is in), and timing is 7 or
// 0 for hours per week, for hours in year the sum over the months of what is in force, times 365
// unless it is done once. So the worth of a set S of edits, v(S), is a product of blocks, of which
// shapley.hpp gives the shares; and as a Shapley value is linear in the game, those of a sum of
// lines are the sums of theirs; so are those of the streams of funding, products as well. Where the
// network's count is moved by no edit it is a constant, and the shares of a count of one, worked
// out once, are multiplied by it.
#include "analysis/attribution.hpp"

#include <utility>

namespace pcnload::analysis {

namespace {

std::vector<Block> joined(std::vector<Block> blocks, const std::vector<Block>& more) {
    blocks.insert(blocks.end(), more.begin(), more.end());
    return blocks;
}

template <class Figure>
void add_all(std::vector<Figure>& sums, const std::vector<Figure>& more) {
    for (std::size_t place = 0; place < sums.size(); ++place)
        sums[place] += more[place];
}

}  // namespace

Money& Money::operator+=(const Money& other) {
    cost += other.cost;
    funding += other.funding;
    reimbursement += other.reimbursement;
    return *this;
}

Wte& Wte::operator+=(const Wte& other) {
    steady += other.steady;
    in_year += other.in_year;
    return *this;
}

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
        sum.money += more.money;
        add_all(sum.by_role, more.by_role);
        add_all(sum.wte_by_role, more.wte_by_role);
    }
    hours += other.hours;
    wte += other.wte;
    money += other.money;
    cap += other.cap;
    return *this;
}

Attributor::Attributor(const spec::Specification& base, const spec::Specification& head,
                       const MatchedParts& parts, const std::vector<Edit>& edits)
    : roles_(parts.roles.size()),
      edits_(edits.size()),
      mixture_(base, head, parts, edits),
      scheme_(mixture_, parts),
      lines_(mixture_, parts, scheme_),
      funding_(mixture_, parts),
      cap_(lines_, scheme_),
      of_one_(lines_.lines().size()) {}

Attributor::Shares Attributor::shares_of(const EditedLine& line, const std::vector<Block>& count) {
    const auto shares = [&](const std::vector<Block>& blocks) {
        return shapley_shares(joined(blocks, count));
    };
    return {shares(per_week_blocks(line)), shares(in_year_blocks(line)),
            shares(wte_blocks(line)),      shares(wte_in_year_blocks(line)),
            shares(cost_blocks(line)),     shares(reimbursed_blocks(line))};
}

void Attributor::add(const Shares& shares, double times, std::size_t role, Attribution& result) {
    for (const auto& [player, share] : shares.per_week)
        result.effects[player].by_role[role].per_week += share * times;
    for (const auto& [player, share] : shares.in_year)
        result.effects[player].by_role[role].in_year += share * times;
    for (const auto& [player, share] : shares.wte)
        result.effects[player].wte_by_role[role].steady += share * times;
    for (const auto& [player, share] : shares.wte_in_year)
        result.effects[player].wte_by_role[role].in_year += share * times;
    for (const auto& [player, share] : shares.cost)
        result.effects[player].money.cost += share * times;
    for (const auto& [player, share] : shares.reimbursement)
        result.effects[player].money.reimbursement += share * times;
}

void Attributor::add_lines(const NetworkPair& network, Attribution& result) {
    for (std::size_t place = 0; place < of_one_.size(); ++place) {
        const EditedLine& line = lines_.lines()[place];
        const std::vector<Block> count = lines_.count_blocks(line, network);
        if (has_players(count)) {
            add(shares_of(line, count), 1, line.role, result);
            continue;
        }
        std::optional<Shares>& of_one = of_one_[place];
        if (!of_one) of_one = shares_of(line, {});
        add(*of_one, worth_of_all(count), line.role, result);
    }
}

void Attributor::add_funding(const NetworkPair& network, Attribution& result) {
    for (const EditedStream& stream : funding_.streams()) {
        for (const auto& [player, share] : shapley_shares(funding_.blocks(stream, network)))
            result.effects[player].money.funding += share;
    }
}

void Attributor::add_cap(const NetworkPair& network, double uncapped, Attribution& result) {
    const CapShares cap = cap_.shares(network, uncapped);
    for (const auto& [player, share] : cap.shares)
        result.effects[player].money.reimbursement += share;
    result.cap = cap.rest;
    result.money.reimbursement += cap.rest;
}

Attribution Attributor::nothing_yet() const {
    Attribution result;
    result.effects.resize(edits_);
    for (std::size_t place = 0; place < edits_; ++place) {
        EditEffect& effect = result.effects[place];
        effect.edit = place;
        effect.by_role.resize(roles_);
        effect.wte_by_role.resize(roles_);
    }
    return result;
}

Attribution Attributor::attribute(const NetworkPair& network, double uncapped) {
    Attribution result = nothing_yet();
    add_lines(network, result);
    add_funding(network, result);
    add_cap(network, uncapped, result);
    for (EditEffect& effect : result.effects) {
        for (std::size_t role = 0; role < roles_; ++role) {
            effect.hours += effect.by_role[role];
            effect.wte += effect.wte_by_role[role];
        }
        result.hours += effect.hours;
        result.wte += effect.wte;
        result.money += effect.money;
    }
    return result;
}

}  // namespace pcnload::analysis
