// Draws are worked out a tile at a time, so that sums stay in registers and the inner loops are
// those of vectors. Each draw's own sum has the order of the monomials and of the drivers, whatever
// the width of the machine's vectors.
#include "uncertainty/column_draws.hpp"

#include "uncertainty/in_parallel.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t tile_size = 16;
using Tile = std::array<double, tile_size>;

Tile tile_of(std::span<const double> values, std::size_t first) {
    Tile tile{};
    const std::size_t count = std::min(tile_size, values.size() - first);
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(first), count, tile.begin());
    return tile;
}

void multiply(Tile& by, const Tile& factor, int power) {
    for (int left = std::abs(power); left > 0; --left) {
        if (power > 0) {
            for (std::size_t i = 0; i < tile_size; ++i)
                by[i] *= factor[i];
        } else {
            for (std::size_t i = 0; i < tile_size; ++i)
                by[i] /= factor[i];
        }
    }
}

Tile value_of(const Polynomial& polynomial, const FactorDraws& factors, std::size_t first) {
    Tile sum{};
    for (const Monomial& monomial : polynomial.monomials) {
        Tile product{};
        product.fill(monomial.coefficient);
        for (const Power& power : monomial.powers)
            multiply(product, tile_of(factors.of(power.factor), first), power.power);
        for (std::size_t i = 0; i < tile_size; ++i)
            sum[i] += product[i];
    }
    return sum;
}

}  // namespace

ColumnDraws::ColumnDraws(const OutputColumns& columns, const FactorDraws& factors, unsigned jobs)
    : draws_(factors.draws()), padded_((draws_ + tile_size - 1) / tile_size * tile_size) {
    for (std::size_t driver = 0; driver < columns.by_driver.size(); ++driver) {
        const Polynomial& column = columns.by_driver[driver];
        if (column.monomials.empty()) continue;
        drivers_.push_back(static_cast<std::uint32_t>(driver));
    }
    values_.resize(drivers_.size() * padded_);
    constexpr std::size_t tiles_at_a_time = 16;
    in_parallel(padded_ / tile_size, tiles_at_a_time, jobs, [&](const Places& tiles) {
        for (std::size_t slot = 0; slot < drivers_.size(); ++slot) {
            const Polynomial& column = columns.by_driver[drivers_[slot]];
            for (std::size_t tile = tiles.first; tile < tiles.last; ++tile) {
                const Tile made = value_of(column, factors, tile * tile_size);
                std::ranges::copy(made, values_.begin() + static_cast<std::ptrdiff_t>(
                                                              slot * padded_ + tile * tile_size));
            }
        }
    });
}

void ColumnDraws::project(std::span<const double> bases, std::span<double> values) const {
    for (std::size_t first = 0; first < draws_; first += tile_size) {
        Tile sum;
        sum.fill(0);
        for (std::size_t slot = 0; slot < drivers_.size(); ++slot) {
            const double base = bases[drivers_[slot]];
            const double* column = values_.data() + slot * padded_ + first;
            for (std::size_t i = 0; i < tile_size; ++i)
                sum[i] += base * column[i];
        }
        const std::size_t count = std::min(tile_size, draws_ - first);
        std::copy_n(sum.begin(), count, values.begin() + static_cast<std::ptrdiff_t>(first));
    }
}

}  // namespace pcnload::uncertainty
