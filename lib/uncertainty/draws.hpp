// Random numbers of an assumption. Each is a function of the seed, the assumption's identity and
// the number of the draw, and of nothing else: not of threads, of the order of draws, of the
// scenario, or of which other assumptions there are.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

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

// The part, 0 to parts - 1, that a draw falls into: each draw another.
std::uint64_t stratum(std::uint64_t seed, std::uint64_t identity, std::uint64_t draw,
                      std::uint64_t parts);

// By the options, in (0, 1).
double draw_point(const DrawOptions& options, std::uint64_t identity, std::uint64_t draw);

}  // namespace pcnload::uncertainty
