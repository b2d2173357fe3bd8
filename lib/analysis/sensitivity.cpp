#include "analysis/sensitivity.hpp"

#include "analysis/figure_output.hpp"
#include "analysis/model_at_roots.hpp"
#include "uncertainty/central_moments.hpp"
#include "uncertainty/cornish_fisher.hpp"
#include "uncertainty/network_moments.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using uncertainty::Factors;
using uncertainty::NoClosedForm;
using uncertainty::Output;
using uncertainty::OutputColumns;
using uncertainty::Polynomial;

using FigureAtRoots = std::function<std::optional<double>(std::span<const double> roots)>;

// The share of the distribution that lies below the value, where its quantiles rise.
double share_below(const uncertainty::CentralMoments& moments, double value) {
    double low = 0.0005;
    double high = 0.9995;
    if (uncertainty::cornish_fisher(moments, low) >= value) return low;
    if (uncertainty::cornish_fisher(moments, high) <= value) return high;
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (uncertainty::cornish_fisher(moments, middle) < value ? low : high) = middle;
    }
    return (low + high) / 2;
}

// Networks that estimate the same drivers, and the figure's columns that they share.
struct NetworkSet {
    std::unique_ptr<uncertainty::Outputs> outputs;
    std::vector<std::size_t> networks;
    std::vector<std::vector<double>> bases;  // of each
};

class Study {
public:
    explicit Study(const std::vector<Projection>& projections)
        : projections_(projections),
          specification_(*projections.front().specification),
          factors_(specification_) {
        for (std::size_t place = 0; place < projections.size(); ++place)
            add_network(place);
    }

    [[nodiscard]] bool is_single() const { return projections_.size() == 1; }
    FigureSensitivity study(const Figure& figure, const FigureName& name);

private:
    void add_network(std::size_t place);
    [[nodiscard]] std::optional<NoClosedForm> add_polynomial(const Output& output,
                                                             Polynomial& whole) const;
    void add_moments(const Polynomial& polynomial, FigureSensitivity& found) const;
    void add_networks(const Output& output, const Figure& figure, FigureSensitivity& found) const;
    void add_bars(const FigureAtRoots& at, FigureSensitivity& found) const;
    void add_shares(const std::vector<uncertainty::VarianceShare>& shares,
                    FigureSensitivity& found) const;

    const std::vector<Projection>& projections_;
    const spec::Specification& specification_;
    Factors factors_;
    std::map<uncertainty::EstimatedDrivers, NetworkSet> sets_;
};

void Study::add_network(std::size_t place) {
    const spec::Network& network = projections_[place].network;
    const auto estimated = uncertainty::estimated_drivers(network);
    NetworkSet& set = sets_[estimated];
    if (!set.outputs) {
        set.outputs = std::make_unique<uncertainty::Outputs>(specification_, factors_, estimated);
    }
    set.networks.push_back(place);
    set.bases.push_back(set.outputs->bases(network));
}

// The sum over all networks.
std::optional<NoClosedForm> Study::add_polynomial(const Output& output, Polynomial& whole) const {
    for (const auto& [estimated, set] : sets_) {
        const auto columns = set.outputs->columns(output);
        if (const auto* obstacle = std::get_if<NoClosedForm>(&columns)) return *obstacle;
        std::vector<double> together(set.bases.front().size());
        for (const std::vector<double>& bases : set.bases)
            std::ranges::transform(together, bases, together.begin(), std::plus<>{});
        whole = uncertainty::sum(
            whole, uncertainty::polynomial_of(std::get<OutputColumns>(columns), together));
    }
    return std::nullopt;
}

void Study::add_shares(const std::vector<uncertainty::VarianceShare>& shares,
                       FigureSensitivity& found) const {
    for (const uncertainty::VarianceShare& share : shares) {
        const auto bar = std::ranges::find(found.bars, factors_.roots()[share.root].assumption,
                                           &SensitivityBar::assumption);
        if (bar == found.bars.end()) continue;
        bar->first_order = share.first_order;
        bar->total = share.total;
    }
}

void Study::add_moments(const Polynomial& polynomial, FigureSensitivity& found) const {
    const auto used = uncertainty::used_powers(factors_, {&polynomial, 1});
    found.obstacle = uncertainty::obstacle(factors_, used);
    if (found.obstacle) return;
    const uncertainty::FactorMoments moments(factors_, used);
    const auto known = uncertainty::mean_and_variance(polynomial, factors_, moments);
    found.moments = FigureMoments{known.mean, std::sqrt(known.variance), std::nullopt};
    add_shares(known.shares, found);
    const auto central = uncertainty::central_moments(polynomial, factors_, moments);
    if (!central || central->variance <= 0 || !uncertainty::cornish_fisher_holds(*central)) return;
    found.moments->quantiles = {
        uncertainty::cornish_fisher(*central, 0.1), uncertainty::cornish_fisher(*central, 0.5),
        uncertainty::cornish_fisher(*central, 0.9), share_below(*central, found.value)};
}

void Study::add_networks(const Output& output, const Figure& figure,
                         FigureSensitivity& found) const {
    found.networks.resize(projections_.size());
    for (std::size_t place = 0; place < projections_.size(); ++place) {
        found.networks[place].pcn = projections_[place].network.pcn;
        found.networks[place].value = value_of(figure, projections_[place]).value_or(0);
    }
    if (!found.moments) return;
    for (const auto& [estimated, set] : sets_) {
        const auto columns = std::get<OutputColumns>(set.outputs->columns(output));
        const auto used = uncertainty::used_powers(factors_, columns.by_driver);
        if (uncertainty::obstacle(factors_, used)) continue;
        const uncertainty::FactorMoments powers(factors_, used);
        const uncertainty::NetworkMoments moments(columns, powers);
        for (std::size_t i = 0; i < set.networks.size(); ++i) {
            const auto known = moments.all(set.bases[i], factors_);
            NetworkSensitivity& network = found.networks[set.networks[i]];
            network.mean = known.mean;
            network.deviation = std::sqrt(known.variance);
            const auto leading = std::ranges::max_element(known.shares, {},
                                                          &uncertainty::VarianceShare::first_order);
            if (leading == known.shares.end()) continue;
            network.leading = factors_.roots()[leading->root].assumption;
            network.leading_share = leading->first_order;
        }
    }
}

void Study::add_bars(const FigureAtRoots& at, FigureSensitivity& found) const {
    std::vector<double> roots = factors_.central_roots();
    for (std::size_t place = 0; place < roots.size(); ++place) {
        const uncertainty::Root& root = factors_.roots()[place];
        SensitivityBar bar{root.assumption, root.range, {}, {}, {}, {}};
        const double value = roots[place];
        roots[place] = root.range.low;
        bar.at_low = at(roots);
        roots[place] = root.range.high;
        bar.at_high = at(roots);
        roots[place] = value;
        const bool is_known = bar.at_low && bar.at_high;
        if (!is_known || *bar.at_low != *bar.at_high) found.bars.push_back(bar);
    }
    std::ranges::stable_sort(found.bars, std::ranges::greater{}, &SensitivityBar::width);
}

FigureSensitivity Study::study(const Figure& figure, const FigureName& name) {
    FigureSensitivity found;
    found.name = name.text;
    found.unit = unit_text(figure, specification_);
    found.kind = row(figure.measure).unit;
    for (const Projection& projection : projections_)
        found.value += value_of(figure, projection).value_or(0);
    const auto output = output_of(figure);
    Polynomial polynomial;
    if (output) found.obstacle = add_polynomial(*output, polynomial);
    if (output && !found.obstacle) {
        add_bars(
            [&](std::span<const double> roots) -> std::optional<double> {
                const double value = uncertainty::value(polynomial, factors_.values(roots));
                return std::isfinite(value) ? std::optional(value) : std::nullopt;
            },
            found);
        add_moments(polynomial, found);
        if (!is_single()) add_networks(*output, figure, found);
        return found;
    }
    ModelAtRoots model(specification_, factors_, projections_.front().network);
    add_bars(
        [&](std::span<const double> roots) {
            const auto projection = model.at(roots);
            return projection ? value_of(figure, *projection) : std::nullopt;
        },
        found);
    return found;
}

bool share_assumptions(const std::vector<Projection>& projections, Diagnostics& diagnostics) {
    const auto& first = projections.front().specification;
    const auto other = std::ranges::find_if(projections, [&](const Projection& projection) {
        return projection.specification != first;
    });
    if (other == projections.end()) return true;
    diagnostics.add({Code::usage,
                     "the network `" + other->network.pcn +
                         "` makes local changes, and its assumptions are not those of the others",
                     {},
                     "ask for it by itself with `--pcn`",
                     {}});
    return false;
}

// Whether the figure can be added up over networks.
bool can_be_added(const Figure& figure, const FigureName& name, Diagnostics& diagnostics) {
    const auto output = output_of(figure);
    const bool is_net = output && (output->measure == uncertainty::OutputMeasure::net ||
                                   output->measure == uncertainty::OutputMeasure::net_in_year);
    if (output && !is_net) return true;
    diagnostics.add({Code::usage,
                     "`" + name.text + "` is no sum over networks",
                     name.span,
                     "ask for one network with `--pcn`, or for hours, WTE, cost or funding",
                     {}});
    return false;
}

}  // namespace

double SensitivityBar::width() const {
    return at_low && at_high ? std::abs(*at_high - *at_low) : 0;
}

std::optional<Sensitivity> sensitivity(const std::vector<Projection>& projections,
                                       const std::vector<FigureName>& figures,
                                       Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    if (!share_assumptions(projections, diagnostics)) return std::nullopt;
    const Projection& first = projections.front();
    Sensitivity found{first.scenario, first.title, first.specification, {}, {}};
    for (const Projection& projection : projections)
        found.pcns.push_back(projection.network.pcn);
    Study study(projections);
    for (const FigureName& name : figures) {
        const auto figure = find_figure(name, *first.specification, diagnostics);
        if (!figure) continue;
        if (!study.is_single() && !can_be_added(*figure, name, diagnostics)) continue;
        found.figures.push_back(study.study(*figure, name));
    }
    return diagnostics.errors_told() == errors ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace pcnload::analysis
