// U is a sum of products, its change shared out like that of the cost. The sum of the scheme is
// not: it binds under some sets of the edits and not under others. So
//
//     C(S) = min(U(S), sum(S)) - U(S) = -max(0, U(S) - sum(S))
//
// is worked out for every set S of the edits that move U or the sum, and is one block of the game.
// U(S) = U(none) + the sum over the lines that edits touch of w(S) - w(none).
#include "analysis/scheme_cap.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

void add_players_of(const std::vector<Block>& blocks, Players& players) {
    for (const Block& block : blocks)
        players.insert(players.end(), block.players.begin(), block.players.end());
}

double cut(double uncapped, double sum) { return -std::max(0.0, uncapped - sum); }

// The scheme's sum; a count of nothing without a limit has none.
double limit(double worth) { return std::isnan(worth) ? INFINITY : worth; }

// How many sets of them there are.
std::size_t sets_of(const Players& players) { return std::size_t{1} << players.size(); }

}  // namespace

struct SchemeCap::CountedLine {
    std::size_t place = 0;
    std::vector<Block> factors;  // of a count of one
    std::vector<Block> count;
};

std::vector<double> SchemeCap::worths(const CountedLine& line, const Players& players) {
    std::vector<double> values(sets_of(players));
    if (!has_players(line.count)) {
        std::vector<double>& of_one = of_one_[line.place];
        if (of_one.empty()) {
            for (std::size_t set = 0; set < values.size(); ++set)
                of_one.push_back(worth_of(line.factors, players, set));
        }
        const double times = worth_of_all(line.count);
        std::ranges::transform(of_one, values.begin(), [&](double one) { return one * times; });
        return values;
    }
    for (std::size_t set = 0; set < values.size(); ++set)
        values[set] = worth_of(line.factors, players, set) * worth_of(line.count, players, set);
    return values;
}

CapShares SchemeCap::shares(const NetworkPair& network, double uncapped) {
    CapShares result;
    const std::vector<Block> sum = scheme_.sum_blocks(network);
    if (sum.empty()) return result;
    Players players;
    add_players_of(sum, players);
    std::vector<CountedLine> lines;
    double change = 0;
    for (std::size_t place = 0; place < lines_.lines().size(); ++place) {
        const EditedLine& line = lines_.lines()[place];
        if (std::ranges::all_of(line.reimbursed.values, [](double rate) { return rate == 0; })) {
            continue;
        }
        CountedLine counted{place, reimbursed_blocks(line), lines_.count_blocks(line, network)};
        add_players_of(counted.factors, players);
        add_players_of(counted.count, players);
        change += worth_of_all(counted.factors) * worth_of_all(counted.count) -
                  worth_of_none(counted.factors) * worth_of_none(counted.count);
        lines.push_back(std::move(counted));
    }
    std::ranges::sort(players);
    players.erase(std::unique(players.begin(), players.end()), players.end());
    if (players.size() > most_enumerated) {
        result.rest = cut(uncapped + change, limit(worth_of_all(sum))) -
                      cut(uncapped, limit(worth_of_none(sum)));
        return result;
    }
    if (players != known_for_ || of_one_.empty()) {
        known_for_ = players;
        of_one_.assign(lines_.lines().size(), {});
    }
    std::vector<double> total(sets_of(players), uncapped);
    for (const CountedLine& line : lines) {
        const std::vector<double> values = worths(line, players);
        for (std::size_t set = 0; set < total.size(); ++set)
            total[set] += values[set] - values.front();
    }
    for (std::size_t set = 0; set < total.size(); ++set)
        total[set] = cut(total[set], limit(worth_of(sum, players, set)));
    result.shares = shapley_shares({{players, std::move(total)}});
    return result;
}

}  // namespace pcnload::analysis
