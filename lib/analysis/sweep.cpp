#include "analysis/sweep.hpp"

#include "analysis/summary.hpp"
#include "analysis/usual_figures.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Diagnostics;
using scenario::GridPoint;
using spec::Specification;

// Projections that are held at one time, of all points together.
constexpr std::size_t most_projections = 4096;

std::vector<FigureName> usual_figures(const Specification& specification) {
    std::vector<FigureName> names;
    for (const Measure measure : {Measure::hours_per_week, Measure::cost, Measure::net})
        names.push_back(whole_figure(measure));
    for (const Measure measure : {Measure::hours_per_week, Measure::wte_required}) {
        const auto of_roles = role_figures(specification, measure);
        names.insert(names.end(), of_roles.begin(), of_roles.end());
    }
    return names;
}

class Sweeper {
public:
    Sweeper(const SweepQuestion& question, Diagnostics& diagnostics)
        : question_(question), diagnostics_(diagnostics), names_(question.figures) {}

    std::optional<Sweep> sweep();

private:
    std::vector<scenario::Scenario> scenarios_at(std::size_t first, std::size_t last);
    bool take(const std::vector<Projection>& networks);
    bool name_figures(const Specification& specification);

    const SweepQuestion& question_;
    Diagnostics& diagnostics_;
    std::vector<FigureName> names_;
    Sweep sweep_;
};

std::vector<scenario::Scenario> Sweeper::scenarios_at(std::size_t first, std::size_t last) {
    std::vector<scenario::Scenario> scenarios;
    for (std::size_t i = first; i < last; ++i) {
        auto changes = scenario::point_changes(sweep_.variations, sweep_.points[i], diagnostics_);
        if (!changes) return {};
        scenario::Scenario scenario = question_.base;
        scenario.id = scenario::point_name(sweep_.variations, sweep_.points[i]);
        scenario.changes.insert(scenario.changes.end(), changes->begin(), changes->end());
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

bool Sweeper::name_figures(const Specification& specification) {
    if (names_.empty()) names_ = usual_figures(specification);
    const std::vector<Figure> figures = find_figures(names_, specification, diagnostics_);
    if (figures.size() != names_.size()) return false;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool whole = std::holds_alternative<Whole>(figures[i].scope) && !figures[i].role;
        sweep_.figures.push_back({names_[i].text, unit_text(figures[i], specification),
                                  row(figures[i].measure).unit, whole});
    }
    sweep_.contract = specification.head.id;
    return true;
}

// Networks with local changes have specifications of their own.
bool Sweeper::take(const std::vector<Projection>& networks) {
    const Specification* known = nullptr;
    std::vector<Figure> figures;
    for (const Projection& projection : networks) {
        if (projection.specification.get() != known) {
            known = projection.specification.get();
            figures = find_figures(names_, *known, diagnostics_);
            if (figures.size() != names_.size()) return false;
        }
        for (const Figure& figure : figures)
            sweep_.values.push_back(value_of(figure, projection));
        sweep_.over.push_back(!shortages(projection, false).empty());
    }
    return true;
}

std::optional<Sweep> Sweeper::sweep() {
    sweep_.scenario = question_.base.id;
    sweep_.title = question_.base.title;
    sweep_.variations = question_.variations;
    sweep_.usual_figures = question_.figures.empty();
    for (const spec::Profile& profile : question_.profiles)
        sweep_.pcns.push_back(profile.pcn);
    sweep_.points = scenario::grid_points(sweep_.variations, diagnostics_);
    if (diagnostics_.has_errors() || sweep_.pcns.empty()) return std::nullopt;
    const std::size_t at_once =
        std::max<std::size_t>(std::max(1U, question_.jobs), most_projections / sweep_.pcns.size());
    begin_work(question_.count, "point", sweep_.points.size());
    for (std::size_t first = 0; first < sweep_.points.size(); first += at_once) {
        const std::size_t last = std::min(first + at_once, sweep_.points.size());
        const auto scenarios = scenarios_at(first, last);
        if (diagnostics_.has_errors()) return std::nullopt;
        const auto projections = run(
            {question_.library, scenarios, question_.settings, question_.profiles, question_.jobs},
            diagnostics_);
        if (diagnostics_.has_errors()) return std::nullopt;
        if (first == 0 && !name_figures(*projections.front().front().specification)) {
            return std::nullopt;
        }
        for (const auto& networks : projections)
            if (!take(networks)) return std::nullopt;
        step_work(question_.count, last - first);
    }
    return std::move(sweep_);
}

}  // namespace

std::size_t Sweep::over_count(std::size_t point) const {
    std::size_t count = 0;
    for (std::size_t network = 0; network < pcns.size(); ++network)
        if (is_over(point, network)) ++count;
    return count;
}

std::optional<NetworkDistribution> Sweep::distribution(std::size_t point,
                                                       std::size_t figure) const {
    std::vector<NetworkFigure> there;
    for (std::size_t network = 0; network < pcns.size(); ++network) {
        if (const auto number = value(point, network, figure)) there.push_back({network, *number});
    }
    if (there.empty()) return std::nullopt;
    return distribution_of(there);
}

std::optional<Sweep> sweep(const SweepQuestion& question, Diagnostics& diagnostics) {
    return Sweeper(question, diagnostics).sweep();
}

}  // namespace pcnload::analysis
