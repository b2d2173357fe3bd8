// J. Salmon, M. Moraes, R. Dror and D. Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
// Ten rounds, each of two products of 32 by 32 bits, whose high halves are mixed with the other
// words and the key, and whose low halves change places; the key grows by a constant each round.
#include "uncertainty/philox.hpp"

namespace pcnload::uncertainty {

namespace {

constexpr int rounds = 10;
constexpr std::uint64_t first_multiplier = 0xD2511F53;
constexpr std::uint64_t second_multiplier = 0xCD9E8D57;
constexpr std::uint32_t first_step = 0x9E3779B9;   // the golden ratio
constexpr std::uint32_t second_step = 0xBB67AE85;  // the square root of 3, less 1

constexpr std::uint32_t high(std::uint64_t product) {
    return static_cast<std::uint32_t>(product >> 32U);
}
constexpr std::uint32_t low(std::uint64_t product) { return static_cast<std::uint32_t>(product); }

}  // namespace

PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key) {
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t first = first_multiplier * counter[0];
        const std::uint64_t second = second_multiplier * counter[2];
        counter = {high(second) ^ counter[1] ^ key[0], low(second),
                   high(first) ^ counter[3] ^ key[1], low(first)};
        key[0] += first_step;
        key[1] += second_step;
    }
    return counter;
}

}  // namespace pcnload::uncertainty
