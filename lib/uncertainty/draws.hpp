// Random numbers of an assumption. Each is a function of the seed, the assumption's identity and
// the number of the draw, and of nothing else: not of threads, of the order of draws, of the
// scenario, or of which other assumptions there are.
#pragma once

#include <cstdint>

namespace pcnload::uncertainty {

// `stratified` puts one of N draws into each N-th part of the distribution (a Latin hypercube): its
// means err less, but its draws are only good together, N of them.
enum class Points : std::uint8_t { random, stratified };

struct DrawOptions {
    std::uint64_t seed = 0;
    std::uint64_t draws = 10'000;
    Points points = Points::random;
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
