// The Shapley value of a game whose worth is a product of factors: what each player adds, averaged
// over every order in which the players may come.
#pragma once

#include <cstddef>
#include <vector>

namespace pcnload::analysis {

// One factor of the worth. The worth of a set S of players is the product over the blocks of
// values[S and players], a block without players being a constant.
struct Block {
    std::vector<std::size_t> players;  // each once
    // For every subset of the players: bit i of the place says whether players[i] is in it. Two
    // values alone, for none and for all, where more than one player counts jointly.
    std::vector<double> values;

    [[nodiscard]] bool is_joint() const { return players.size() > 1 && values.size() == 2; }
};

inline Block constant_block(double value) { return {{}, {value}}; }

bool has_players(const std::vector<Block>& blocks);

// A factor of more players counts jointly: its players are one, whose share they split equally.
// That keeps the work bounded, is the same in any order of the players, and still sums exactly. So
// does a factor that is not finite somewhere between none and all.
inline constexpr std::size_t most_players = 16;

struct PlayerShare {
    std::size_t player = 0;
    double share = 0;
};

// One share a player of the blocks, by player. They sum to v(all) - v(none) but for rounding.
std::vector<PlayerShare> shapley_shares(std::vector<Block> blocks);

// v of the set that has those of the players, sorted, whose bits are set; a block that counts
// jointly is there with all of its players.
double worth_of(const std::vector<Block>& blocks, const std::vector<std::size_t>& players,
                std::size_t taken);

// v(none) and v(all).
double worth_of_none(const std::vector<Block>& blocks);
double worth_of_all(const std::vector<Block>& blocks);

}  // namespace pcnload::analysis
