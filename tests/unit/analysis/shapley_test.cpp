// Shares of a product among its players, against sums made by hand and against every order.
#include "analysis/shapley.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

#include <doctest/doctest.h>

namespace {

using doctest::Approx;
using pcnload::analysis::Block;
using pcnload::analysis::most_players;
using pcnload::analysis::PlayerShare;
using pcnload::analysis::shapley_shares;
using pcnload::analysis::worth_of_all;
using pcnload::analysis::worth_of_none;

double share_of(const std::vector<PlayerShare>& shares, std::size_t player) {
    const auto found = std::ranges::find(shares, player, &PlayerShare::player);
    return found == shares.end() ? 0 : found->share;
}

double sum_of(const std::vector<PlayerShare>& shares) {
    double sum = 0;
    for (const PlayerShare& each : shares)
        sum += each.share;
    return sum;
}

double worth(const std::vector<Block>& blocks, std::size_t taken) {
    double product = 1;
    for (const Block& block : blocks) {
        std::size_t subset = 0;
        for (std::size_t i = 0; i < block.players.size(); ++i)
            subset |= (taken >> block.players[i] & 1U) << i;
        product *= block.values[subset];
    }
    return product;
}

// What each player adds, over every order of them.
std::vector<double> by_every_order(const std::vector<Block>& blocks, std::size_t players) {
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> sums(players, 0);
    double orders = 0;
    do {
        std::size_t taken = 0;
        for (const std::size_t player : order) {
            const double before = worth(blocks, taken);
            taken |= std::size_t{1} << player;
            sums[player] += worth(blocks, taken) - before;
        }
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    for (double& sum : sums)
        sum /= orders;
    return sums;
}

std::vector<Block> random_game(std::mt19937& random, std::size_t players) {
    std::vector<Block> blocks;
    const std::size_t count = 1 + random() % 5;
    for (std::size_t each = 0; each < count; ++each) {
        Block block;
        for (std::size_t player = 0; player < players; ++player) {
            if (random() % 3 == 0) block.players.push_back(player);
        }
        std::ranges::shuffle(block.players, random);
        for (std::size_t i = 0; i < std::size_t{1} << block.players.size(); ++i)
            block.values.push_back(static_cast<double>(random() % 41) / 10 - 0.5);
        blocks.push_back(block);
    }
    return blocks;
}

// The same game told backwards: none is all.
std::vector<Block> reversed(std::vector<Block> blocks) {
    for (Block& block : blocks)
        std::ranges::reverse(block.values);
    return blocks;
}

TEST_CASE("three factors that change, by hand") {
    const auto shares = shapley_shares({{{0}, {2, 3}}, {{1}, {400, 300}}, {{2}, {15, 20}}});
    REQUIRE(shares.size() == 3);
    CHECK(share_of(shares, 0) == Approx(18250.0 / 3).epsilon(1e-14));
    CHECK(share_of(shares, 1) == Approx(-13250.0 / 3).epsilon(1e-14));
    CHECK(share_of(shares, 2) == Approx(13000.0 / 3).epsilon(1e-14));
    CHECK(sum_of(shares) == Approx(6000).epsilon(1e-14));
}

TEST_CASE("nobody plays: nothing is shared") {
    CHECK(shapley_shares({}).empty());
    CHECK(shapley_shares({{{}, {7}}, {{}, {3}}}).empty());
}

TEST_CASE("one player takes the whole change") {
    CHECK(share_of(shapley_shares({{{4}, {2, 5}}, {{}, {10}}}), 4) == Approx(30));
}

TEST_CASE("random games come out as over every order") {
    std::mt19937 random(20);
    for (int game = 0; game < 200; ++game) {
        const std::size_t players = 1 + random() % 6;
        const auto blocks = random_game(random, players);
        const auto expected = by_every_order(blocks, players);
        const auto shares = shapley_shares(blocks);
        for (std::size_t player = 0; player < players; ++player) {
            CHECK(std::abs(share_of(shares, player) - expected[player]) < 1e-10);
        }
        CHECK(std::abs(sum_of(shares) - (worth_of_all(blocks) - worth_of_none(blocks))) < 1e-10);
    }
}

TEST_CASE("told backwards, the shares change their sign") {
    std::mt19937 random(7);
    for (int game = 0; game < 50; ++game) {
        const auto blocks = random_game(random, 6);
        const auto shares = shapley_shares(blocks);
        const auto back = shapley_shares(reversed(blocks));
        for (const PlayerShare& each : shares)
            CHECK(std::abs(each.share + share_of(back, each.player)) < 1e-10);
    }
}

TEST_CASE("players who do the same get the same, whoever comes first") {
    const auto shares = shapley_shares({{{0}, {2, 4}}, {{1}, {3, 6}}, {{2, 3}, {1, 5, 5, 9}}});
    CHECK(share_of(shares, 0) == Approx(share_of(shares, 1)));
    CHECK(share_of(shares, 2) == Approx(share_of(shares, 3)));
    const auto turned = shapley_shares({{{3, 2}, {1, 5, 5, 9}}, {{1}, {3, 6}}, {{0}, {2, 4}}});
    for (const PlayerShare& each : shares)
        CHECK(share_of(turned, each.player) == Approx(each.share).epsilon(1e-14));
}

TEST_CASE("a player who moves nothing gets nothing") {
    const auto shares = shapley_shares({{{0, 1}, {2, 5, 2, 5}}, {{2}, {3, 3}}});
    CHECK(share_of(shares, 0) == Approx(9));
    CHECK(std::abs(share_of(shares, 1)) < 1e-14);
    CHECK(std::abs(share_of(shares, 2)) < 1e-14);
}

TEST_CASE("a factor that begins or ends at nothing") {
    // Something is added, and doubled.
    const auto shares = shapley_shares({{{0}, {0, 1}}, {{1}, {10, 20}}});
    CHECK(share_of(shares, 0) == Approx(15));
    CHECK(share_of(shares, 1) == Approx(5));
}

TEST_CASE("more players than can be told apart count as one") {
    Block crowd;
    for (std::size_t player = 0; player < most_players + 1; ++player)
        crowd.players.push_back(player);
    crowd.values = {2, 19};
    const auto shares = shapley_shares({crowd, {{99}, {1, 3}}});
    REQUIRE(shares.size() == most_players + 2);
    // As of two players: the crowd 17 x (1 + 3) / 2, the other 2 x (2 + 19) / 2.
    for (std::size_t player = 0; player < most_players + 1; ++player)
        CHECK(share_of(shares, player) == Approx(34.0 / 17));
    CHECK(share_of(shares, 99) == Approx(21));
    CHECK(sum_of(shares) == Approx(55));
}

TEST_CASE("factors that share players, too many together, count as one as well") {
    std::vector<Block> blocks;
    for (std::size_t player = 0; player < most_players + 4; ++player)
        blocks.push_back({{player, player + 1}, {1, 1, 1, 1.25}});
    const auto shares = shapley_shares(blocks);
    CHECK(sum_of(shares) == Approx(std::pow(1.25, most_players + 4) - 1));
    CHECK(share_of(shares, 0) == Approx(share_of(shares, 5)));
}

TEST_CASE("a factor that is no number in between counts as one player") {
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const auto shares = shapley_shares({{{0, 1}, {1, nothing, endless, 4}}, {{2}, {1, 2}}});
    CHECK(share_of(shares, 0) == Approx(2.25));
    CHECK(share_of(shares, 1) == Approx(2.25));
    CHECK(sum_of(shares) == Approx(7));
}

TEST_CASE("many players keep their sum") {
    std::vector<Block> blocks;
    for (std::size_t player = 0; player < 300; ++player)
        blocks.push_back({{player}, {1, 1.01}});
    const auto shares = shapley_shares(blocks);
    CHECK(sum_of(shares) == Approx(std::pow(1.01, 300) - 1).epsilon(1e-11));
    CHECK(share_of(shares, 0) == Approx(share_of(shares, 299)).epsilon(1e-11));
}

}  // namespace
