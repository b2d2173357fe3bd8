// A network's figure in two scenarios is drawn with the same numbers of chance (common random
// numbers): an assumption that both have moves both, and their difference carries only what
// separates them.
#include "analysis/scenario_comparison.hpp"

#include "analysis/drawn_networks.hpp"
#include "analysis/usual_figures.hpp"
#include "uncertainty/in_parallel.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Diagnostics;

// The figure in one scenario, of networks that are alike in every scenario.
class DrawnScenario {
public:
    DrawnScenario(const std::vector<Projection>& all, const std::vector<std::size_t>& places,
                  const Figure& figure, const uncertainty::DrawOptions& options)
        : assumptions_(*all[places.front()].specification, options), figure_(figure) {
        for (const std::size_t place : places)
            networks_.push_back(&all[place]);
        drawn_.emplace(assumptions_, networks_, figure, options.jobs);
    }

    [[nodiscard]] bool is_whole_model() const { return drawn_->is_whole_model(); }
    [[nodiscard]] std::optional<double> value(std::size_t network) const {
        return value_of(figure_, *networks_[network]);
    }
    void at_draws(std::size_t network, std::span<double> values) const {
        drawn_->at_draws(network, values);
    }

private:
    DrawnAssumptions assumptions_;
    Figure figure_;
    std::vector<const Projection*> networks_;
    std::optional<DrawnFigure> drawn_;  // refers to the others
};

std::optional<Difference> difference(const DrawnScenario& one, const DrawnScenario& other,
                                     std::size_t network, std::size_t draws,
                                     uncertainty::DrawSummaries& summaries) {
    const auto value = one.value(network);
    const auto other_value = other.value(network);
    if (!value || !other_value) return std::nullopt;
    std::vector<double> drawn(draws);
    std::vector<double> other_drawn(draws);
    one.at_draws(network, drawn);
    other.at_draws(network, other_drawn);
    std::ranges::transform(drawn, other_drawn, drawn.begin(), std::minus<>{});
    std::erase_if(drawn, [](double each) { return !std::isfinite(each); });
    if (drawn.empty()) return std::nullopt;
    // What differs in its last places alone is not more.
    const double rounding = 1e-9 * std::max(std::abs(*value), std::abs(*other_value));
    return Difference{*value - *other_value, summaries.of(drawn),
                      uncertainty::share_above(drawn, rounding)};
}

class Comparer {
public:
    Comparer(const SamplingQuestion& question, FigureName figure, Diagnostics& diagnostics)
        : question_(question), figure_(std::move(figure)), diagnostics_(diagnostics) {}

    std::optional<std::vector<ScenarioComparison>> compare();

private:
    using Drawn = std::unique_ptr<DrawnScenario>;

    [[nodiscard]] std::size_t scenarios() const { return question_.projections.size(); }
    void list_pairs();
    [[nodiscard]] std::vector<std::vector<std::size_t>> alike_in_all() const;
    Drawn draw(std::size_t scenario, const std::vector<std::size_t>& places);
    bool compare_alike(const std::vector<std::size_t>& places);
    void fill(ScenarioComparison& comparison, const DrawnScenario& one, const DrawnScenario& other,
              const std::vector<std::size_t>& places) const;

    const SamplingQuestion& question_;
    FigureName figure_;
    Diagnostics& diagnostics_;
    std::vector<ScenarioComparison> found_;  // by the one, then by the other
};

void Comparer::list_pairs() {
    const std::size_t networks = question_.projections.front().size();
    for (std::size_t one = 1; one < scenarios(); ++one) {
        const std::size_t others = scenarios() <= most_compared ? one : 1;
        for (std::size_t other = 0; other < others; ++other)
            found_.push_back({one, other, std::vector<std::optional<Difference>>(networks)});
    }
}

std::vector<std::vector<std::size_t>> Comparer::alike_in_all() const {
    std::vector<std::vector<std::size_t>> sets_of(question_.projections.front().size());
    for (const std::vector<Projection>& networks : question_.projections) {
        const auto sets = alike_networks(networks);
        for (std::size_t set = 0; set < sets.size(); ++set) {
            for (const std::size_t place : sets[set])
                sets_of[place].push_back(set);
        }
    }
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> alike;
    for (std::size_t place = 0; place < sets_of.size(); ++place)
        alike[sets_of[place]].push_back(place);
    std::vector<std::vector<std::size_t>> all;
    for (auto& [key, places] : alike)
        all.push_back(std::move(places));
    return all;
}

Comparer::Drawn Comparer::draw(std::size_t scenario, const std::vector<std::size_t>& places) {
    const std::vector<Projection>& networks = question_.projections[scenario];
    const auto figure = find_figure(figure_, *networks[places.front()].specification, diagnostics_);
    if (!figure) return nullptr;
    return std::make_unique<DrawnScenario>(networks, places, *figure, question_.options);
}

void Comparer::fill(ScenarioComparison& comparison, const DrawnScenario& one,
                    const DrawnScenario& other, const std::vector<std::size_t>& places) const {
    // The whole model takes its threads inside.
    const bool whole_model = one.is_whole_model() || other.is_whole_model();
    const auto draws = static_cast<std::size_t>(question_.options.draws);
    constexpr std::size_t networks_at_a_time = 4;
    uncertainty::in_parallel(
        places.size(), networks_at_a_time, whole_model ? 1 : question_.options.jobs,
        [&](const uncertainty::Places& some) {
            uncertainty::DrawSummaries summaries;
            for (std::size_t i = some.first; i < some.last; ++i) {
                comparison.networks[places[i]] = difference(one, other, i, draws, summaries);
            }
        });
}

// Pairs stand in the order of the one, so that each is drawn once, and kept where others need it.
bool Comparer::compare_alike(const std::vector<std::size_t>& places) {
    std::vector<Drawn> drawn(scenarios());
    for (ScenarioComparison& comparison : found_) {
        for (const std::size_t scenario : {comparison.other, comparison.one}) {
            if (!drawn[scenario]) drawn[scenario] = draw(scenario, places);
            if (!drawn[scenario]) return false;
        }
        fill(comparison, *drawn[comparison.one], *drawn[comparison.other], places);
        if (scenarios() > most_compared) drawn[comparison.one].reset();
    }
    return true;
}

std::optional<std::vector<ScenarioComparison>> Comparer::compare() {
    list_pairs();
    for (const auto& places : alike_in_all()) {
        if (!compare_alike(places)) return std::nullopt;
    }
    return std::move(found_);
}

}  // namespace

std::optional<std::vector<ScenarioComparison>> compare_scenarios(const SamplingQuestion& question,
                                                                 Diagnostics& diagnostics) {
    if (question.projections.size() < 2) return std::vector<ScenarioComparison>{};
    FigureName figure =
        question.figures.empty()
            ? whole_figure(question.in_year ? Measure::hours_in_year : Measure::hours_per_week)
            : question.figures.front();
    return Comparer(question, std::move(figure), diagnostics).compare();
}

}  // namespace pcnload::analysis
