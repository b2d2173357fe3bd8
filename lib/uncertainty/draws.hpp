// Random numbers of an assumption. Each is a function of the seed, the assumption's identity and
// the number of the draw, and of nothing else: not of threads, of the order of draws, of the
// scenario, or of which other assumptions there are.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pcnload::uncertainty {

// `stratified` puts one of N draws into each N-th part of the distribution (a Latin hypercube): its
// means err less, but its draws are only good together, N of them.
enum class Points : std::uint8_t { stratified, random };
inline constexpr std::array<std::string_view, 2> points_words{"stratified", "random"};

// Of what all draws are made.
inline constexpr std::string_view generator_name = "Philox4x32-10";

struct DrawOptions {
    std::uint64_t seed = 0;
    std::uint64_t draws = 10'000;
    Points points = Points::stratified;
    unsigned jobs = 1;  // threads; they do not change a bit of the result
};

// In (0, 1): an odd number over 2^53.
double uniform_draw(std::uint64_t seed, std::uint64_t identity, std::uint64_t draw);

// A permutation of the parts 0 .. parts - 1, the seed's and the assumption's own.
class Strata {
public:
    Strata(std::uint64_t seed, std::uint64_t identity, std::uint64_t parts);

    // The part that a draw, below `parts` too, falls into: each draw another.
    [[nodiscard]] std::uint64_t of(std::uint64_t draw) const;

private:
    [[nodiscard]] std::uint64_t permuted(std::uint64_t value) const;

    std::uint64_t parts_;
    unsigned half_bits_ = 1;
    std::vector<std::uint64_t> rounds_;  // of each round, by the right half: what is mixed in
};

// Where the draws of one assumption lie, in (0, 1), by the options.
class DrawPoints {
public:
    DrawPoints(const DrawOptions& options, std::uint64_t identity);
    [[nodiscard]] double at(std::uint64_t draw) const;

private:
    std::uint64_t seed_;
    std::uint64_t identity_;
    double draws_;
    std::optional<Strata> strata_;  // none where points are random
};

}  // namespace pcnload::uncertainty
