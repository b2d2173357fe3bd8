#include "render/distribution_rows.hpp"

#include "analysis/network_distribution.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::NetworkDistribution;
using analysis::NetworkFigure;
using analysis::Projection;
using Networks = std::vector<Projection>;

constexpr std::size_t label_width = 30;
constexpr std::size_t figure_width = 8;
constexpr std::size_t most_histograms = 3;

// Hours per 1,000 patients are a few: shown as finely as WTE.
constexpr CellKind rate_kind = CellKind::wte;

double wte_of(const Projection& projection, bool in_year) {
    double wte = 0;
    for (const analysis::RoleFigures& role : projection.roles)
        wte += in_year ? role.wte_required_in_year : role.wte_required;
    return wte;
}

// Work in the unit asked for.
std::vector<NetworkFigure> work_of(const Networks& networks, const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    std::vector<NetworkFigure> figures;
    figures.reserve(networks.size());
    for (const Projection& projection : networks) {
        const Cell cell = work_cell(projection.totals.hours, wte_of(projection, in_year), options);
        figures.push_back({figures.size(), cell.number});
    }
    return figures;
}

void add_figures(Table& table, Row row, CellKind kind, double together,
                 const NetworkDistribution& spread, const Networks& networks) {
    for (const double figure : {together, spread.mean, spread.p10, spread.median, spread.p90,
                                spread.lowest.value, spread.highest.value}) {
        row.cells.push_back(number_cell(kind, figure));
    }
    const std::size_t row_indent = row.indent;
    table.rows.push_back(std::move(row));
    if (spread.lowest.value == spread.highest.value) return;
    table.rows.push_back(
        {{text_cell(fmt::format("lowest {}, highest {}",
                                network_name(networks[spread.lowest.network].network),
                                network_name(networks[spread.highest.network].network)))},
         RowKind::aside,
         row_indent + 1});
}

void add_scenario(Table& table, const Networks& networks, const ReportOptions& options) {
    const CellKind kind = options.unit == WorkUnit::wte ? CellKind::wte : CellKind::work;
    const NetworkDistribution spread = analysis::distribution_of(work_of(networks, options));
    add_figures(table, {{text_cell(networks.front().scenario)}}, kind, spread.total, spread,
                networks);
    const auto hours = work_of(networks, {options.basis, WorkUnit::hours});
    const analysis::PatientRates rates = analysis::per_thousand_patients(networks, hours);
    if (rates.rates.empty()) return;
    add_figures(table, {{text_cell("hours per 1,000 registered patients")}, RowKind::ordinary, 1},
                rate_kind, rates.together, analysis::distribution_of(rates.rates), networks);
}

Table spread_table(std::span<const Networks> scenarios, const ReportOptions& options) {
    Table table;
    table.columns = {{"scenario", "scenario", Align::left, label_width}};
    for (const char* key : {"together", "mean", "P10", "median", "P90", "lowest", "highest"})
        table.columns.push_back({key, key, Align::right, figure_width});
    for (const Networks& networks : scenarios)
        add_scenario(table, networks, options);
    return table;
}

std::string bin_text(const analysis::Histogram& histogram, std::size_t bin, CellKind kind) {
    const auto edge = [&](std::size_t place) {
        const double at = histogram.low + histogram.step * static_cast<double>(place);
        return kind == CellKind::wte ? wte_text(at) : work_text(at);
    };
    return edge(bin) + " to " + edge(bin + 1);
}

Table histogram_table(std::span<const Networks> scenarios, const analysis::Histogram& histogram,
                      const ReportOptions& options) {
    const CellKind kind = options.unit == WorkUnit::wte ? CellKind::wte : CellKind::work;
    std::size_t longest = 1;
    for (const auto& counts : histogram.counts)
        longest = std::max(longest, *std::ranges::max_element(counts));
    Table table;
    table.columns = {{"work", work_words(options, scenarios[0][0].specification->head.year),
                      Align::left, label_width}};
    for (const Networks& networks : scenarios) {
        table.columns.push_back({"networks", "networks", Align::right, 0});
        table.columns.push_back(
            {networks.front().scenario, networks.front().scenario, Align::left, longest_bar});
    }
    for (std::size_t bin = 0; bin < analysis::bin_count; ++bin) {
        Row row{{text_cell(bin_text(histogram, bin, kind))}};
        for (const auto& counts : histogram.counts) {
            const auto count = static_cast<double>(counts[bin]);
            row.cells.push_back(number_cell(CellKind::count, count));
            row.cells.push_back(number_cell(CellKind::bar, count / static_cast<double>(longest)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void add_distribution(Report& report, std::span<const std::vector<analysis::Projection>> scenarios,
                      const ReportOptions& options) {
    const std::size_t count = scenarios.front().size();
    if (count <= most_networks_told) return;
    const units::ContractYear year = scenarios[0][0].specification->head.year;
    Section spread;
    spread.title = fmt::format("{} over {}", capitalised(work_words(options, year)),
                               counted(count, "network"));
    spread.table = spread_table(scenarios, options);
    report.sections.push_back(std::move(spread));
    if (scenarios.size() > most_histograms) return;

    std::vector<std::vector<NetworkFigure>> series;
    for (const Networks& networks : scenarios)
        series.push_back(work_of(networks, options));
    const analysis::Histogram histogram = analysis::histogram_of(series);
    if (histogram.step <= 0) return;
    Section bars;
    bars.title = "How many networks";
    bars.table = histogram_table(scenarios, histogram, options);
    report.sections.push_back(std::move(bars));
}

}  // namespace pcnload::render
