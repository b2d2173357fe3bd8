// Figures of networks at every draw of the uncertain assumptions.
#pragma once

#include "analysis/figure.hpp"
#include "analysis/projection.hpp"
#include "uncertainty/column_draws.hpp"
#include "uncertainty/driver_chains.hpp"
#include "uncertainty/factor_draws.hpp"
#include "uncertainty/output.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::analysis {

// The assumptions of one specification, drawn. Those of two specifications that have the same name
// and distribution have the same draws (common random numbers).
struct DrawnAssumptions {
    DrawnAssumptions(const spec::Specification& of, const uncertainty::DrawOptions& options)
        : specification(of), factors(of), draws(factors, options) {}

    const spec::Specification& specification;
    uncertainty::Factors factors;
    uncertainty::FactorDraws draws;
};

// At how many draws the contract would have a mistake, such as shares that sum to more than one.
std::size_t mistaken_draws(const DrawnAssumptions& drawn, unsigned jobs);

// A figure of networks that share assumptions and estimate the same drivers. A sum of products is
// worked out for all of them at once; any other figure by the whole model, draw by draw.
class DrawnFigure {
public:
    // Refers to all but the figure. `networks` has at least one.
    DrawnFigure(const DrawnAssumptions& drawn, std::span<const Projection* const> networks,
                const Figure& figure, unsigned jobs);

    [[nodiscard]] bool is_whole_model() const { return !columns_; }

    // Of the network at that place, at every draw. Not a number where the contract would have a
    // mistake, or where there is no such figure. The whole model takes `jobs` threads for it.
    void at_draws(std::size_t network, std::span<double> values) const;
    // Of all networks together, added to `sums`; only of what is a sum of products.
    void add_together(std::span<double> sums) const;

private:
    void by_model(std::size_t network, std::span<double> values) const;

    const DrawnAssumptions& drawn_;
    std::span<const Projection* const> networks_;
    Figure figure_;
    unsigned jobs_;
    std::optional<uncertainty::ColumnDraws> columns_;
    std::vector<std::vector<double>> bases_;  // by network
};

// Places of networks that share a specification and estimate the same drivers, in their order.
std::vector<std::vector<std::size_t>> alike_networks(std::span<const Projection> projections);

}  // namespace pcnload::analysis
