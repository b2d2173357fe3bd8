#include "render/sample_rows.hpp"

#include "render/figure_cell.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace pcnload::render {

namespace {

using analysis::SampledFigure;
using analysis::SampledNumber;
using analysis::SampledScenario;
using analysis::Sampling;

constexpr std::size_t number_width = 10;

// "General practitioner", "Enhanced Health in Care Homes", or the figure as it was asked for.
std::string name_of(const SampledFigure& figure, const SampledScenario& scenario) {
    const spec::Specification& specification = *scenario.specification;
    const bool whole = std::holds_alternative<analysis::Whole>(figure.scope);
    const auto* const service = std::get_if<spec::ServiceIndex>(&figure.scope);
    if (figure.kind == analysis::MeasureUnit::hours_per_week ||
        figure.kind == analysis::MeasureUnit::hours) {
        if (whole && figure.role) return specification.roles[*figure.role].title;
        if (whole) return "All";
        if (service != nullptr && !figure.role) return specification.services[*service].title;
    }
    return figure.name;
}

// The blocks of figures that nobody asked for one by one.
std::string heading_of(const SampledFigure& figure) {
    const bool whole = std::holds_alternative<analysis::Whole>(figure.scope);
    const bool is_hours = figure.kind == analysis::MeasureUnit::hours_per_week ||
                          figure.kind == analysis::MeasureUnit::hours;
    if (whole && figure.role) return is_hours ? "By role" : "Of each role";
    if (std::holds_alternative<spec::ServiceIndex>(figure.scope) && !figure.role)
        return "By service";
    return {};
}

void add_spread(Row& row, analysis::MeasureUnit kind, const SampledNumber& number) {
    for (const double each :
         {number.value, number.draws.mean, number.draws.p10, number.draws.p50, number.draws.p90})
        row.cells.push_back(figure_cell(kind, each));
    row.cells.push_back(number.is_spread() ? text_cell(chance_text(number.below_value)) : Cell{});
}

bool is_capacity(const SampledFigure& figure) {
    const SampledNumber* const number = shown_number(figure);
    return number != nullptr && number->over_capacity;
}

}  // namespace

const SampledNumber* shown_number(const SampledFigure& figure) {
    if (figure.together) return &*figure.together;
    const bool is_single = figure.networks.size() == 1 && figure.networks.front();
    return is_single ? &*figure.networks.front() : nullptr;
}

std::vector<spec::CorrelatedPair> drawn_pairs(const spec::Specification& specification) {
    auto pairs = spec::correlated_pairs(specification);
    std::erase_if(pairs, [&](const spec::CorrelatedPair& pair) {
        return !specification.assumptions[pair.one].range ||
               !specification.assumptions[pair.other].range;
    });
    return pairs;
}

std::string chance_text(double share) {
    constexpr double half_a_percent = 0.005;
    if (share > 0 && share < half_a_percent) return "under 1%";
    if (share < 1 && share >= 1 - half_a_percent) return "over 99%";
    return share_text(share);
}

Table spread_table(const SampledScenario& scenario) {
    Table table;
    table.columns = {{"figure", "", Align::left, 40},
                     {"unit", "", Align::left, 0},
                     {"value", "at the values", Align::right, number_width},
                     {"mean", "mean", Align::right},
                     {"p10", "P10", Align::right},
                     {"p50", "median", Align::right},
                     {"p90", "P90", Align::right},
                     {"below_value", "lies below the value", Align::right, 12}};
    std::string heading;
    for (const SampledFigure& figure : scenario.figures) {
        const SampledNumber* const number = shown_number(figure);
        if (number == nullptr || is_capacity(figure)) continue;
        if (const std::string own = heading_of(figure); own != heading) {
            heading = own;
            const bool is_first = table.rows.empty();
            if (!heading.empty() && !is_first) table.rows.push_back(heading_row(heading));
        }
        Row row{{text_cell(name_of(figure, scenario)), text_cell(figure.unit)}};
        add_spread(row, figure.kind, *number);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table capacity_table(const SampledScenario& scenario) {
    Table table;
    table.columns = {{"role", "role", Align::left, 40},
                     {"value", "WTE at the values", Align::right, number_width},
                     {"p10", "P10", Align::right},
                     {"p50", "median", Align::right},
                     {"p90", "P90", Align::right},
                     {"over_capacity", "more than they have free", Align::right, 12},
                     {"bar", "", Align::left}};
    for (const SampledFigure& figure : scenario.figures) {
        if (!is_capacity(figure)) continue;
        const SampledNumber& number = *shown_number(figure);
        Row row{{text_cell(scenario.specification->roles[*figure.role].title)}};
        for (const double each :
             {number.value, number.draws.p10, number.draws.p50, number.draws.p90})
            row.cells.push_back(figure_cell(figure.kind, each));
        row.cells.push_back(text_cell(chance_text(*number.over_capacity)));
        row.cells.push_back(number_cell(CellKind::bar, *number.over_capacity));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table comparison_table(const Sampling& sampling, std::size_t network) {
    Table table;
    table.columns = {{"scenario", "scenario", Align::left, 34},
                     {"than", "against", Align::left, 34},
                     {"value", "higher at the values", Align::right, number_width},
                     {"p10", "P10", Align::right},
                     {"p50", "median", Align::right},
                     {"p90", "P90", Align::right},
                     {"more", "is higher", Align::right, number_width},
                     {"bar", "", Align::left}};
    for (const analysis::ScenarioComparison& comparison : sampling.comparisons) {
        const auto& difference = comparison.networks[network];
        if (!difference) continue;
        const auto kind = sampling.scenarios[comparison.one].figures.front().kind;
        Row row{{text_cell(sampling.scenarios[comparison.one].scenario),
                 text_cell(sampling.scenarios[comparison.other].scenario)}};
        for (const double each : {difference->value, difference->draws.p10, difference->draws.p50,
                                  difference->draws.p90})
            row.cells.push_back(figure_cell(kind, each));
        row.cells.push_back(text_cell(chance_text(difference->more)));
        row.cells.push_back(number_cell(CellKind::bar, difference->more));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table sample_table(const Sampling& sampling) {
    Table table;
    for (const char* key : {"scenario", "pcn", "figure", "unit"})
        table.columns.push_back({key, key, Align::left});
    for (const char* key : {"value", "mean", "deviation", "p10", "p50", "p90", "below_value",
                            "over_capacity", "draws"})
        table.columns.push_back({key, key, Align::right});
    const auto plain = [](double number) { return number_cell(CellKind::work, number); };
    for (const SampledScenario& scenario : sampling.scenarios) {
        for (std::size_t network = 0; network < sampling.pcns.size(); ++network) {
            for (const SampledFigure& figure : scenario.figures) {
                const auto& number = figure.networks[network];
                if (!number) continue;
                table.rows.push_back(
                    {{text_cell(scenario.scenario), text_cell(sampling.pcns[network]),
                      text_cell(figure.name), text_cell(figure.unit), plain(number->value),
                      plain(number->draws.mean), plain(number->draws.deviation),
                      plain(number->draws.p10), plain(number->draws.p50), plain(number->draws.p90),
                      plain(number->below_value),
                      number->over_capacity ? plain(*number->over_capacity) : Cell{},
                      plain(static_cast<double>(number->drawn))}});
            }
        }
    }
    return table;
}

}  // namespace pcnload::render
