// The counter is {draw, identity}, 64 bits each, and the key the seed: Philox is a bijection of the
// counter, so that no two draws and no two assumptions share one.
//
// A stratum comes from a keyed permutation of 0 .. N - 1, a Feistel network on the next power of 4:
// (l, r) becomes (r, l xor F(r)) four times over, which is a permutation whatever F is. What comes
// out at N or above is put in again until it is below, which leaves a permutation of what is below.
#include "uncertainty/draws.hpp"

#include "uncertainty/philox.hpp"

#include <algorithm>

namespace pcnload::uncertainty {

namespace {

constexpr std::uint64_t word = 32;

constexpr std::uint32_t low(std::uint64_t value) { return static_cast<std::uint32_t>(value); }
constexpr std::uint32_t high(std::uint64_t value) {
    return static_cast<std::uint32_t>(value >> word);
}

// The highest bit of the index tells what the numbers are for.
constexpr std::uint64_t for_strata = std::uint64_t{1} << 63U;

PhiloxCounter numbers(std::uint64_t seed, std::uint64_t identity, std::uint64_t index) {
    return philox({low(index), high(index), low(identity), high(identity)},
                  {low(seed), high(seed)});
}

struct Feistel {
    std::uint64_t seed = 0;
    std::uint64_t identity = 0;
    unsigned half_bits = 1;

    [[nodiscard]] std::uint64_t permuted(std::uint64_t value) const {
        constexpr std::uint64_t rounds = 4;
        const std::uint64_t mask = (std::uint64_t{1} << half_bits) - 1;
        std::uint64_t left = value >> half_bits;
        std::uint64_t right = value & mask;
        for (std::uint64_t round = 0; round < rounds; ++round) {
            const std::uint64_t index = for_strata | (round << word) | right;
            const std::uint64_t mixed = left ^ (numbers(seed, identity, index)[0] & mask);
            left = right;
            right = mixed;
        }
        return (left << half_bits) | right;
    }
};

}  // namespace

double uniform_draw(std::uint64_t seed, std::uint64_t identity, std::uint64_t draw) {
    const PhiloxCounter made = numbers(seed, identity, draw);
    const std::uint64_t bits = (std::uint64_t{made[1]} << word) | made[0];
    return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
}

std::uint64_t stratum(std::uint64_t seed, std::uint64_t identity, std::uint64_t draw,
                      std::uint64_t parts) {
    Feistel network{seed, identity, 1};
    while ((std::uint64_t{1} << (2 * network.half_bits)) < parts) {
        ++network.half_bits;
    }
    std::uint64_t place = network.permuted(draw);
    while (place >= parts) {
        place = network.permuted(place);
    }
    return place;
}

double draw_point(const DrawOptions& options, std::uint64_t identity, std::uint64_t draw) {
    const double within = uniform_draw(options.seed, identity, draw);
    if (options.points == Points::random) {
        return within;
    }
    const std::uint64_t part = stratum(options.seed, identity, draw, options.draws);
    // Of many parts the last may round up to 1, which no distribution without an end has.
    return std::min((static_cast<double>(part) + within) / static_cast<double>(options.draws),
                    1 - 0x1p-53);
}

}  // namespace pcnload::uncertainty
