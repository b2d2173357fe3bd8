// With n players and v(S) = product over disjoint blocks B of g_B(S and B), player i of block B has
//
//     phi_i = sum over k, m of w(k + m) D(i, k) P(m),      w(s) = s! (n - 1 - s)! / n!
//     D(i, k) = sum over T in B without i, |T| = k, of g_B(T with i) - g_B(T)
//     P(m)    = coefficient of x^m in the product over the other blocks of sum of g(T) x^|T|
//
// (for blocks of one player each, the P are elementary symmetric polynomials). Now
//
//     w(s) = integral over t from 0 to 1 of t^s (1 - t)^(n - 1 - s)
//
// so that with E_B(t) = sum over T of g_B(T) t^|T| (1 - t)^(|B| - |T|), the mean of the factor
// where each player is there with probability t,
//
//     phi_i = integral of [sum over k of D(i, k) t^k (1 - t)^(|B| - 1 - k)] x product of E_C(t), C
//     != B
//
// which is a polynomial of degree n - 1: Gauss-Legendre quadrature of ceil(n / 2) points gives it
// exactly, in n^2 steps, with weights that are positive and no binomial that overflows.
#include "analysis/shapley.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

namespace pcnload::analysis {

namespace {

struct Node {
    double at = 0;  // in (0, 1)
    double weight = 0;
};

// The points of Gauss and Legendre on (0, 1): the roots of the Legendre polynomial P_count, each
// found by Newton's method from cos(pi (i + 3/4) / (count + 1/2)).
std::vector<Node> quadrature(std::size_t count) {
    std::vector<Node> nodes;
    const auto degree = static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (degree + 0.5));
        double slope = 1;
        constexpr int steps = 8;  // it converges in four or five
        for (int step = 0; step < steps; ++step) {
            double before = 1;
            double value = x;
            for (std::size_t k = 2; k <= count; ++k) {
                const auto order = static_cast<double>(k);
                const double next = ((2 * order - 1) * x * value - (order - 1) * before) / order;
                before = value;
                value = next;
            }
            slope = degree * (x * value - before) / (x * x - 1);
            x -= value / slope;
        }
        nodes.push_back({(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)});
    }
    return nodes;
}

// The place in the block's values of the subset that `taken` has of all players.
std::size_t subset_of(const Block& block, const std::vector<std::size_t>& players,
                      std::size_t taken) {
    std::size_t subset = 0;
    for (std::size_t i = 0; i < block.players.size(); ++i) {
        const auto place = std::ranges::lower_bound(players, block.players[i]);
        if ((taken >> static_cast<std::size_t>(place - players.begin()) & 1U) != 0) {
            subset |= std::size_t{1} << i;
        }
    }
    return subset;
}

bool all_finite(const std::vector<double>& values) {
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

// One block in the place of several that share players.
Block merged(const std::vector<Block>& parts) {
    Block whole;
    for (const Block& part : parts) {
        whole.players.insert(whole.players.end(), part.players.begin(), part.players.end());
    }
    std::ranges::sort(whole.players);
    whole.players.erase(std::unique(whole.players.begin(), whole.players.end()),
                        whole.players.end());
    const bool jointly =
        whole.players.size() > most_players || std::ranges::any_of(parts, [](const Block& part) {
            return part.is_joint() || !all_finite(part.values);
        });
    if (!jointly) {
        whole.values.assign(std::size_t{1} << whole.players.size(), 1.0);
        for (std::size_t taken = 0; taken < whole.values.size(); ++taken) {
            for (const Block& part : parts) {
                whole.values[taken] *= part.values[subset_of(part, whole.players, taken)];
            }
        }
    }
    if (jointly || !all_finite(whole.values)) {
        whole.values = {worth_of_none(parts), worth_of_all(parts)};
    }
    return whole;
}

// Blocks that share players, and those that share players with them, become one: a forest of
// blocks, each under the first that it shares a player with.
std::vector<Block> disjoint(std::vector<Block> blocks) {
    std::vector<std::size_t> parent(blocks.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t place) {
        while (parent[place] != place) {
            parent[place] = parent[parent[place]];
            place = parent[place];
        }
        return place;
    };
    std::map<std::size_t, std::size_t> first;  // by player: the first block that has it
    for (std::size_t place = 0; place < blocks.size(); ++place) {
        for (const std::size_t player : blocks[place].players) {
            const auto [known, is_new] = first.try_emplace(player, place);
            if (!is_new) {
                parent[root(place)] = root(known->second);
            }
        }
    }
    std::map<std::size_t, std::vector<Block>> groups;
    for (std::size_t place = 0; place < blocks.size(); ++place) {
        groups[root(place)].push_back(std::move(blocks[place]));
    }
    std::vector<Block> result;
    result.reserve(groups.size());
    for (const auto& [place, parts] : groups) {
        result.push_back(merged(parts));
    }
    return result;
}

// A block by the sizes of its subsets.
struct Sizes {
    std::size_t players = 0;                 // 1 where they count jointly
    std::vector<double> worth;               // by |T|: the sum of g(T)
    std::vector<std::vector<double>> gains;  // by player and |T|: D(i, k)
};

Sizes sizes_of(const Block& block) {
    Sizes sizes;
    sizes.players = block.is_joint() ? 1 : block.players.size();
    sizes.worth.assign(sizes.players + 1, 0);
    sizes.gains.assign(sizes.players, std::vector<double>(sizes.players, 0));
    for (std::size_t subset = 0; subset < block.values.size(); ++subset) {
        const auto size = static_cast<std::size_t>(std::popcount(subset));
        sizes.worth[size] += block.values[subset];
        for (std::size_t i = 0; i < sizes.players; ++i) {
            const std::size_t with = subset | std::size_t{1} << i;
            if (with != subset) {
                sizes.gains[i][size] += block.values[with] - block.values[subset];
            }
        }
    }
    return sizes;
}

// sum over k of coefficients[k] t^k (1 - t)^(last - k)
double mixed(const std::vector<double>& coefficients, double t) {
    double sum = 0;
    double power = 1;  // of t
    // Horner from both ends: sum (1 - t) + c_k t^k.
    for (const double coefficient : coefficients) {
        sum = sum * (1 - t) + coefficient * power;
        power *= t;
    }
    return sum;
}

// For every block, the product of the means of the others at t.
std::vector<double> means_of_others(const std::vector<Sizes>& blocks, double t) {
    std::vector<double> means;
    means.reserve(blocks.size());
    for (const Sizes& block : blocks) {
        means.push_back(mixed(block.worth, t));
    }
    std::vector<double> others(blocks.size(), 1.0);
    double before = 1;
    for (std::size_t place = 0; place < blocks.size(); ++place) {
        others[place] = before;
        before *= means[place];
    }
    double behind = 1;
    for (std::size_t place = blocks.size(); place-- > 0;) {
        others[place] *= behind;
        behind *= means[place];
    }
    return others;
}

}  // namespace

bool has_players(const std::vector<Block>& blocks) {
    return std::ranges::any_of(blocks, [](const Block& block) { return !block.players.empty(); });
}

double worth_of(const std::vector<Block>& blocks, const std::vector<std::size_t>& players,
                std::size_t taken) {
    double worth = 1;
    for (const Block& block : blocks) {
        const std::size_t subset = subset_of(block, players, taken);
        const bool all = subset + 1 == std::size_t{1} << block.players.size();
        worth *= block.is_joint() ? block.values[all ? 1 : 0] : block.values[subset];
    }
    return worth;
}

double worth_of_none(const std::vector<Block>& blocks) {
    double worth = 1;
    for (const Block& block : blocks) {
        worth *= block.values.front();
    }
    return worth;
}

double worth_of_all(const std::vector<Block>& blocks) {
    double worth = 1;
    for (const Block& block : blocks) {
        worth *= block.values.back();
    }
    return worth;
}

std::vector<PlayerShare> shapley_shares(std::vector<Block> blocks) {
    blocks = disjoint(std::move(blocks));
    std::vector<Sizes> sizes;
    std::size_t count = 0;
    for (const Block& block : blocks) {
        sizes.push_back(sizes_of(block));
        count += sizes.back().players;
    }
    std::map<std::size_t, double> shares;
    for (const Node& node : quadrature((count + 1) / 2)) {
        const std::vector<double> others = means_of_others(sizes, node.at);
        for (std::size_t place = 0; place < blocks.size(); ++place) {
            const std::vector<std::size_t>& players = blocks[place].players;
            for (std::size_t i = 0; i < players.size(); ++i) {
                const bool joint = blocks[place].is_joint();
                const double gain = mixed(sizes[place].gains[joint ? 0 : i], node.at) /
                                    (joint ? static_cast<double>(players.size()) : 1);
                shares[players[i]] += node.weight * gain * others[place];
            }
        }
    }
    std::vector<PlayerShare> result;
    result.reserve(shares.size());
    for (const auto& [player, share] : shares) {
        result.push_back({player, share});
    }
    return result;
}

}  // namespace pcnload::analysis
