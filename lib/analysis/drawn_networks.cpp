#include "analysis/drawn_networks.hpp"

#include "analysis/figure_output.hpp"
#include "analysis/model_at_roots.hpp"
#include "spec/revaluation.hpp"
#include "uncertainty/in_parallel.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <map>
#include <utility>
#include <variant>

namespace pcnload::analysis {

namespace {

using uncertainty::OutputColumns;
using uncertainty::Places;

// As many as make it worth while to copy a specification.
constexpr std::size_t draws_at_a_time = 500;

std::optional<OutputColumns> columns_of(const Figure& figure, const uncertainty::Outputs& outputs) {
    const auto output = output_of(figure);
    if (!output) return std::nullopt;
    auto columns = outputs.columns(*output);
    auto* const found = std::get_if<OutputColumns>(&columns);
    return found != nullptr ? std::optional(std::move(*found)) : std::nullopt;
}

}  // namespace

std::size_t mistaken_draws(const DrawnAssumptions& drawn, unsigned jobs) {
    const auto& roots = drawn.factors.roots();
    if (roots.empty()) return 0;
    std::atomic<std::size_t> mistaken = 0;
    uncertainty::in_parallel(drawn.draws.draws(), draws_at_a_time, jobs, [&](const Places& places) {
        spec::Revaluation revaluation(drawn.specification);
        std::vector<spec::AssumptionValue> values(roots.size());
        std::size_t here = 0;
        for (std::size_t draw = places.first; draw < places.last; ++draw) {
            for (std::size_t i = 0; i < roots.size(); ++i) {
                const auto factor = spec::index_at<uncertainty::FactorIndex>(i);
                values[i] = {roots[i].assumption, drawn.draws.of(factor)[draw]};
            }
            if (!revaluation.set(values)) ++here;
        }
        mistaken += here;
    });
    return mistaken;
}

DrawnFigure::DrawnFigure(const DrawnAssumptions& drawn, std::span<const Projection* const> networks,
                         const Figure& figure, unsigned jobs)
    : drawn_(drawn), networks_(networks), figure_(figure), jobs_(jobs) {
    const uncertainty::Outputs outputs(drawn.specification, drawn.factors,
                                       uncertainty::estimated_drivers(networks.front()->network));
    const auto columns = columns_of(figure, outputs);
    if (!columns) return;
    columns_.emplace(*columns, drawn.draws, jobs);
    for (const Projection* projection : networks)
        bases_.push_back(outputs.bases(projection->network));
}

void DrawnFigure::by_model(std::size_t network, std::span<double> values) const {
    uncertainty::in_parallel(values.size(), draws_at_a_time, jobs_, [&](const Places& places) {
        ModelAtRoots model(drawn_.specification, drawn_.factors, networks_[network]->network);
        for (std::size_t draw = places.first; draw < places.last; ++draw) {
            const auto projection = model.at(drawn_.draws.roots(draw));
            const auto value = projection ? value_of(figure_, *projection) : std::nullopt;
            values[draw] = value.value_or(std::numeric_limits<double>::quiet_NaN());
        }
    });
}

void DrawnFigure::at_draws(std::size_t network, std::span<double> values) const {
    if (columns_) {
        columns_->project(bases_[network], values);
    } else {
        by_model(network, values);
    }
}

void DrawnFigure::add_together(std::span<double> sums) const {
    std::vector<double> together(bases_.front().size());
    for (const std::vector<double>& bases : bases_)
        std::ranges::transform(together, bases, together.begin(), std::plus<>{});
    std::vector<double> values(sums.size());
    columns_->project(together, values);
    std::ranges::transform(sums, values, sums.begin(), std::plus<>{});
}

std::vector<std::vector<std::size_t>> alike_networks(std::span<const Projection> projections) {
    using Key = std::pair<const spec::Specification*, uncertainty::EstimatedDrivers>;
    std::map<Key, std::size_t> known;
    std::vector<std::vector<std::size_t>> sets;
    for (std::size_t place = 0; place < projections.size(); ++place) {
        const Projection& projection = projections[place];
        const auto [at, is_new] = known.emplace(
            Key{projection.specification.get(), uncertainty::estimated_drivers(projection.network)},
            sets.size());
        if (is_new) sets.emplace_back();
        sets[at->second].push_back(place);
    }
    return sets;
}

}  // namespace pcnload::analysis
