#include "render/network_rows.hpp"

#include "analysis/summary.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <numeric>
#include <string>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Hours;
using analysis::Projection;

// The role that readers ask for first.
constexpr std::string_view leading_role = "gp";

struct NetworkFigures {
    Hours hours;
    double wte = 0;  // required, all roles
    Hours leading;
    double leading_wte = 0;
    double wte_short = 0;
    double net = 0;

    NetworkFigures& operator+=(const NetworkFigures& other) {
        hours += other.hours;
        wte += other.wte;
        leading += other.leading;
        leading_wte += other.leading_wte;
        wte_short += other.wte_short;
        net += other.net;
        return *this;
    }
};

NetworkFigures figures_of(const Projection& projection, bool in_year) {
    NetworkFigures figures;
    figures.hours = projection.totals.hours;
    std::size_t place = 0;
    for (const spec::Role& role : projection.specification->roles) {
        const analysis::RoleFigures& each = projection.roles[place++];
        const double wte = in_year ? each.wte_required_in_year : each.wte_required;
        figures.wte += wte;
        if (role.id != leading_role) continue;
        figures.leading = each.hours;
        figures.leading_wte = wte;
    }
    figures.wte_short = analysis::wte_short(projection, in_year);
    figures.net = in_year ? projection.totals.net_in_year : projection.totals.net;
    return figures;
}

Row figures_row(const std::string& name, const std::string& scenario, const NetworkFigures& figures,
                const ReportOptions& options) {
    Row row;
    row.cells = {text_cell(name),
                 text_cell(scenario),
                 work_cell(figures.hours, figures.wte, options),
                 work_cell(figures.leading, figures.leading_wte, options),
                 number_cell(CellKind::wte, figures.wte_short),
                 number_cell(CellKind::thousands, figures.net)};
    return row;
}

std::vector<Column> columns_of(const Projection& projection, const ReportOptions& options) {
    const units::ContractYear year = projection.specification->head.year;
    const std::string work = work_words(options, year);
    const std::string when = options.basis == Basis::year ? "in " + year.text() : "a year";
    return {{"pcn", "network", Align::left, 36},
            {"scenario", "scenario", Align::left, 24},
            {"work", work, Align::right, 9},
            {"gp_work", "GP " + work, Align::right, 9},
            {"wte_missing", "WTE missing", Align::right, 9},
            {"net", "net, thousands of GBP " + when, Align::right, 14}};
}

// The places of the networks, the one with the most hours in the first scenario first.
std::vector<std::size_t> ranked(const std::vector<Projection>& first,
                                const ReportOptions& options) {
    std::vector<std::size_t> places(first.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, std::ranges::greater{}, [&](std::size_t place) {
        return on_basis(first[place].totals.hours, options);
    });
    return places;
}

std::string total_sentence(const std::string& scenario, const NetworkFigures& sum,
                           std::size_t networks, std::size_t uncovered, units::ContractYear year,
                           const ReportOptions& options) {
    const ReportOptions in_hours{options.basis, WorkUnit::hours};
    return fmt::format("{} asks for {} {} of {}; the money falls short of the cost in {} of them.",
                       scenario, work_text(on_basis(sum.hours, options)),
                       work_words(in_hours, year), counted(networks, "network"), uncovered);
}

}  // namespace

void add_networks(Report& report, const std::vector<std::vector<Projection>>& projections,
                  const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    Section section;
    Table table;
    const Projection& front = projections.front().front();
    table.columns = columns_of(front, options);
    for (const std::size_t place : ranked(projections.front(), options)) {
        for (const auto& networks : projections) {
            const Projection& projection = networks[place];
            table.rows.push_back(figures_row(network_name(projection.network), projection.scenario,
                                             figures_of(projection, in_year), options));
        }
    }
    for (const auto& networks : projections) {
        NetworkFigures sum;
        std::size_t uncovered = 0;
        for (const Projection& projection : networks) {
            const NetworkFigures figures = figures_of(projection, in_year);
            sum += figures;
            if (figures.net < 0) ++uncovered;
        }
        table.rows.push_back(figures_row("All networks", networks.front().scenario, sum, options));
        table.rows.back().kind = RowKind::total;
        report.verdict.push_back(total_sentence(networks.front().scenario, sum, networks.size(),
                                                uncovered, front.specification->head.year,
                                                options));
    }
    section.table = std::move(table);
    report.sections.push_back(std::move(section));
}

}  // namespace pcnload::render
