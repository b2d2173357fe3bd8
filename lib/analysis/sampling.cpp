#include "analysis/sampling.hpp"

#include "analysis/drawn_networks.hpp"
#include "analysis/scenario_comparison.hpp"
#include "analysis/summary.hpp"
#include "analysis/usual_figures.hpp"
#include "uncertainty/in_parallel.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Diagnostics;
using uncertainty::DrawSummaries;

struct Central {
    double value = 0;             // at the values of the assumptions
    std::optional<double> limit;  // of WTE: what is more is over capacity
};

// Draws that have no figure are left out, of it and of the count.
std::optional<SampledNumber> number_of(const Central& central, std::span<double> drawn,
                                       DrawSummaries& summaries) {
    if (!uncertainty::all_finite(drawn)) {
        const auto gone =
            std::ranges::remove_if(drawn, [](double each) { return !std::isfinite(each); });
        drawn = drawn.first(drawn.size() - gone.size());
    }
    if (drawn.empty()) return std::nullopt;
    SampledNumber number;
    number.value = central.value;
    number.draws = summaries.of(drawn);
    // Of what no draw changes, rounding alone would tell on which side it lies.
    number.below_value = number.is_spread() ? uncertainty::share_below(drawn, central.value) : 0.5;
    number.drawn = drawn.size();
    if (central.limit) number.over_capacity = uncertainty::share_above(drawn, *central.limit);
    return number;
}

// Of a role's WTE required, the limit in this network.
std::optional<double> limit_of(const Figure& figure, const Projection& projection) {
    const bool is_wte =
        figure.measure == Measure::wte_required || figure.measure == Measure::wte_required_in_year;
    if (!is_wte || !figure.role || !std::holds_alternative<Whole>(figure.scope))
        return std::nullopt;
    return capacity(projection, *figure.role, figure.measure == Measure::wte_required_in_year);
}

class Sampler {
public:
    Sampler(const SamplingQuestion& question, Diagnostics& diagnostics)
        : question_(question), diagnostics_(diagnostics) {}

    std::optional<SampledScenario> sample(const std::vector<Projection>& networks);

private:
    [[nodiscard]] std::vector<FigureName> names(const spec::Specification& specification) const;
    // Of a set of networks that share assumptions and estimates.
    void sample_set(const DrawnAssumptions& drawn, const std::vector<Figure>& figures,
                    const std::vector<std::size_t>& set, const std::vector<Projection>& networks);
    void sample_networks(const DrawnFigure& drawn, const Figure& figure,
                         std::span<const Projection* const> networks,
                         const std::vector<std::size_t>& places, SampledFigure& found) const;
    void add_up(const std::vector<Projection>& networks);

    const SamplingQuestion& question_;
    Diagnostics& diagnostics_;
    SampledScenario found_;
    std::vector<std::vector<double>> together_;  // by figure, of several networks; else empty
};

std::vector<FigureName> Sampler::names(const spec::Specification& specification) const {
    if (!question_.figures.empty()) return question_.figures;
    const Measure hours = question_.in_year ? Measure::hours_in_year : Measure::hours_per_week;
    const Measure wte = question_.in_year ? Measure::wte_required_in_year : Measure::wte_required;
    std::vector<FigureName> usual{whole_figure(hours)};
    for (const auto& more :
         {role_figures(specification, hours), service_figures(specification, hours),
          own_role_figures(specification, wte)})
        usual.insert(usual.end(), more.begin(), more.end());
    return usual;
}

void Sampler::sample_networks(const DrawnFigure& drawn, const Figure& figure,
                              std::span<const Projection* const> networks,
                              const std::vector<std::size_t>& places, SampledFigure& found) const {
    // The whole model takes its threads inside.
    const unsigned jobs = drawn.is_whole_model() ? 1 : question_.options.jobs;
    constexpr std::size_t networks_at_a_time = 4;
    uncertainty::in_parallel(
        networks.size(), networks_at_a_time, jobs, [&](const uncertainty::Places& some) {
            DrawSummaries summaries;
            std::vector<double> values(static_cast<std::size_t>(question_.options.draws));
            for (std::size_t i = some.first; i < some.last; ++i) {
                const auto value = value_of(figure, *networks[i]);
                if (!value) continue;
                drawn.at_draws(i, values);
                found.networks[places[i]] =
                    number_of({*value, limit_of(figure, *networks[i])}, values, summaries);
            }
        });
}

void Sampler::sample_set(const DrawnAssumptions& drawn, const std::vector<Figure>& figures,
                         const std::vector<std::size_t>& set,
                         const std::vector<Projection>& networks) {
    std::vector<const Projection*> chosen;
    for (const std::size_t place : set)
        chosen.push_back(&networks[place]);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const DrawnFigure figure(drawn, chosen, figures[i], question_.options.jobs);
        SampledFigure& found = found_.figures[i];
        found.whole_model = found.whole_model || figure.is_whole_model();
        sample_networks(figure, figures[i], chosen, set, found);
        if (networks.size() > 1 && !figure.is_whole_model()) {
            together_[i].resize(drawn.draws.draws());
            figure.add_together(together_[i]);
        }
    }
}

void Sampler::add_up(const std::vector<Projection>& networks) {
    DrawSummaries summaries;
    for (std::size_t i = 0; i < found_.figures.size(); ++i) {
        SampledFigure& figure = found_.figures[i];
        if (figure.whole_model || networks.size() < 2) continue;
        double value = 0;
        for (const auto& number : figure.networks)
            value += number ? number->value : 0;
        figure.together = number_of({value, std::nullopt}, together_[i], summaries);
    }
}

std::optional<SampledScenario> Sampler::sample(const std::vector<Projection>& networks) {
    const Projection& first = networks.front();
    found_ = {first.scenario, first.title, first.specification, {}, 0};
    const std::vector<FigureName> all = names(*first.specification);
    const std::vector<Figure> figures = find_figures(all, *first.specification, diagnostics_);
    if (figures.size() != all.size()) return std::nullopt;
    for (std::size_t i = 0; i < all.size(); ++i) {
        found_.figures.push_back({all[i].text, unit_text(figures[i], *first.specification),
                                  row(figures[i].measure).unit, figures[i].scope, figures[i].role,
                                  false, std::vector<std::optional<SampledNumber>>(networks.size()),
                                  std::nullopt});
    }
    together_.assign(all.size(), {});
    std::optional<DrawnAssumptions> drawn;
    for (const auto& set : alike_networks(networks)) {
        const spec::Specification& specification = *networks[set.front()].specification;
        if (!drawn || &drawn->specification != &specification) {
            drawn.emplace(specification, question_.options);
            found_.mistaken =
                std::max(found_.mistaken, mistaken_draws(*drawn, question_.options.jobs));
        }
        const auto own = find_figures(all, specification, diagnostics_);
        if (own.size() != all.size()) return std::nullopt;
        sample_set(*drawn, own, set, networks);
    }
    add_up(networks);
    return std::move(found_);
}

}  // namespace

bool SampledNumber::is_spread() const {
    constexpr double rounding = 1e-12;
    return draws.deviation > rounding * std::abs(draws.mean);
}

std::optional<Sampling> sample_figures(const SamplingQuestion& question, Diagnostics& diagnostics) {
    Sampling found;
    found.options = question.options;
    for (const Projection& projection : question.projections.front())
        found.pcns.push_back(projection.network.pcn);
    for (const std::vector<Projection>& networks : question.projections) {
        auto sampled = Sampler(question, diagnostics).sample(networks);
        if (!sampled) return std::nullopt;
        found.scenarios.push_back(std::move(*sampled));
    }
    auto comparisons = compare_scenarios(question, diagnostics);
    if (!comparisons) return std::nullopt;
    found.comparisons = std::move(*comparisons);
    return found;
}

}  // namespace pcnload::analysis
