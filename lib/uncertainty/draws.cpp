// The counter is {draw, identity}, 64 bits each, and the key the seed: Philox is a bijection of the
// counter, so that no two draws and no two assumptions share one.
//
// A stratum comes from a keyed permutation of 0 .. N - 1, a Feistel network on the next power of 4:
// (l, r) becomes (r, l xor F(r)) four times over, which is a permutation whatever F is: Philox, of
// which a table holds the 4 times sqrt(N) values there are. What comes out at N or above is put in
// again until it is below, which leaves a permutation of what is below.
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

constexpr std::uint64_t feistel_rounds = 4;

}  // namespace

double uniform_draw(std::uint64_t seed, std::uint64_t identity, std::uint64_t draw) {
    const PhiloxCounter made = numbers(seed, identity, draw);
    const std::uint64_t bits = (std::uint64_t{made[1]} << word) | made[0];
    return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
}

Strata::Strata(std::uint64_t seed, std::uint64_t identity, std::uint64_t parts) : parts_(parts) {
    while ((std::uint64_t{1} << (2 * half_bits_)) < parts)
        ++half_bits_;
    const std::uint64_t halves = std::uint64_t{1} << half_bits_;
    rounds_.reserve(feistel_rounds * halves);
    for (std::uint64_t round = 0; round < feistel_rounds; ++round) {
        for (std::uint64_t right = 0; right < halves; ++right) {
            const std::uint64_t index = for_strata | (round << word) | right;
            rounds_.push_back(numbers(seed, identity, index)[0] & (halves - 1));
        }
    }
}

std::uint64_t Strata::permuted(std::uint64_t value) const {
    const std::uint64_t halves = std::uint64_t{1} << half_bits_;
    std::uint64_t left = value >> half_bits_;
    std::uint64_t right = value & (halves - 1);
    for (std::uint64_t round = 0; round < feistel_rounds; ++round) {
        const std::uint64_t mixed = left ^ rounds_[round * halves + right];
        left = right;
        right = mixed;
    }
    return (left << half_bits_) | right;
}

std::uint64_t Strata::of(std::uint64_t draw) const {
    std::uint64_t part = permuted(draw);
    while (part >= parts_)
        part = permuted(part);
    return part;
}

DrawPoints::DrawPoints(const DrawOptions& options, std::uint64_t identity)
    : seed_(options.seed), identity_(identity), draws_(static_cast<double>(options.draws)) {
    if (options.points == Points::stratified) strata_.emplace(seed_, identity_, options.draws);
}

double DrawPoints::at(std::uint64_t draw) const {
    const double within = uniform_draw(seed_, identity_, draw);
    if (!strata_) return within;
    // Of many parts the last may round up to 1, which no distribution without an end has.
    return std::min((static_cast<double>(strata_->of(draw)) + within) / draws_, 1 - 0x1p-53);
}

}  // namespace pcnload::uncertainty
