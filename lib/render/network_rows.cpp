#include "render/network_rows.hpp"

#include "analysis/summary.hpp"
#include "render/distribution_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "spec/known_parts.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Hours;
using analysis::Projection;

constexpr std::size_t most_ranked = 5;  // at either end
constexpr std::size_t scenario_width = 56;

struct NetworkFigures {
    Hours hours;
    double wte = 0;  // required, all roles
    Hours leading;
    double leading_wte = 0;
    double wte_short = 0;
    double net = 0;
    bool estimated = false;  // some of the hours rest on a driver that was estimated

    NetworkFigures& operator+=(const NetworkFigures& other) {
        hours += other.hours;
        wte += other.wte;
        leading += other.leading;
        leading_wte += other.leading_wte;
        wte_short += other.wte_short;
        net += other.net;
        estimated = estimated || other.estimated;
        return *this;
    }
};

// The role that readers ask for first.
std::optional<spec::RoleIndex> leading_role(const Projection& projection) {
    return spec::find_role(*projection.specification, spec::general_practitioner);
}

NetworkFigures figures_of(const Projection& projection, bool in_year) {
    NetworkFigures figures;
    figures.hours = projection.totals.hours;
    const auto wte = [&](const analysis::RoleFigures& role) {
        return in_year ? role.wte_required_in_year : role.wte_required;
    };
    for (const analysis::RoleFigures& role : projection.roles)
        figures.wte += wte(role);
    if (const auto leading = leading_role(projection)) {
        figures.leading = projection.role(*leading).hours;
        figures.leading_wte = wte(projection.role(*leading));
    }
    figures.wte_short = analysis::wte_short(projection, in_year);
    const Hours& estimated = projection.evidence.on_estimated_drivers;
    figures.estimated = estimated.per_week > 0 || estimated.in_year > 0;
    figures.net = in_year ? projection.totals.net_in_year : projection.totals.net;
    return figures;
}

// Whether any of the contracts knows the leading role: without it there is no column for it.
bool has_leading_role(const std::vector<std::vector<Projection>>& projections) {
    return std::ranges::any_of(projections, [](const auto& networks) {
        return leading_role(networks.front()).has_value();
    });
}

Row figures_row(const std::string& name, const std::string& scenario, const NetworkFigures& figures,
                bool leading, const ReportOptions& options) {
    Row row;
    row.cells = {text_cell(name), text_cell(scenario),
                 work_cell(figures.hours, figures.wte, options)};
    if (figures.estimated) row.cells.back().mark = '*';
    if (leading) row.cells.push_back(work_cell(figures.leading, figures.leading_wte, options));
    row.cells.push_back(number_cell(CellKind::wte, figures.wte_short));
    row.cells.push_back(number_cell(CellKind::thousands, figures.net));
    return row;
}

std::vector<Column> columns_of(const Projection& projection, bool leading,
                               const ReportOptions& options) {
    const units::ContractYear year = projection.specification->head.year;
    const std::string work = work_words(options, year);
    const std::string when = options.basis == Basis::year ? "in " + year.text() : "a year";
    std::vector<Column> columns{{"pcn", "network", Align::left, 36, false},
                                {"scenario", "scenario", Align::left, 24, false},
                                {"work", work, Align::right, 9, false}};
    if (leading) columns.push_back({"gp_work", "GP " + work, Align::right, 9, false});
    columns.push_back({"wte_missing", "WTE missing", Align::right, 9, false});
    columns.push_back({"net", "net, thousands of GBP " + when, Align::right, 14, false});
    return columns;
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

void add_estimates_note(Section& section, const std::vector<std::vector<Projection>>& projections) {
    std::vector<const Projection*> all;
    for (const auto& networks : projections) {
        for (const Projection& projection : networks)
            all.push_back(&projection);
    }
    const std::string estimates = estimates_sentence(all);
    if (!estimates.empty()) section.notes.push_back("* " + estimates);
}

struct NetworkSum {
    NetworkFigures figures;
    std::size_t uncovered = 0;  // networks whose money falls short
};

NetworkSum sum_of(const std::vector<Projection>& networks, const ReportOptions& options) {
    NetworkSum sum;
    for (const Projection& projection : networks) {
        const NetworkFigures figures = figures_of(projection, options.basis == Basis::year);
        sum.figures += figures;
        if (figures.net < 0) ++sum.uncovered;
    }
    return sum;
}

// A total row of one scenario, and its sentence.
void add_total(Report& report, Table& table, const std::vector<Projection>& networks, bool leading,
               const ReportOptions& options) {
    const NetworkSum sum = sum_of(networks, options);
    const Projection& first = networks.front();
    table.rows.push_back(
        figures_row("All networks", first.scenario, sum.figures, leading, options));
    table.rows.back().kind = RowKind::total;
    report.verdict.push_back(total_sentence(first.scenario, sum.figures, networks.size(),
                                            sum.uncovered, first.specification->head.year,
                                            options));
}

// Which of the scenarios asks for the most, and which for the least.
void add_ends(Report& report, const std::vector<std::vector<Projection>>& projections,
              const std::vector<double>& work, const ReportOptions& options) {
    const auto place = [&](auto end) { return static_cast<std::size_t>(end - work.begin()); };
    const std::size_t most = place(std::ranges::max_element(work));
    const std::size_t least = place(std::ranges::min_element(work));
    const auto words = [&](std::size_t at) {
        const std::string number =
            options.unit == WorkUnit::wte ? wte_text(work[at]) : work_text(work[at]);
        const units::ContractYear year = projections[at].front().specification->head.year;
        return fmt::format("{}: {} {}", projections[at].front().scenario, number,
                           work_words(options, year));
    };
    report.verdict.push_back(fmt::format("Of {} the most is asked for by {}; the least by {}.",
                                         counted(projections.size(), "scenario"), words(most),
                                         words(least)));
}

// The largest and the smallest few of a ranking, and how many stand between them.
void add_ranking(Section& section, Table& table, const std::vector<std::size_t>& places,
                 const std::function<void(std::size_t)>& add_network) {
    const std::size_t few = most_ranked;
    table.rows.push_back(heading_row("The largest"));
    for (std::size_t i = 0; i < few; ++i)
        add_network(places[i]);
    table.rows.push_back(heading_row("The smallest"));
    for (std::size_t i = places.size() - few; i < places.size(); ++i)
        add_network(places[i]);
    section.notes.push_back(fmt::format("{} between them {} not shown; `-f csv` has all.",
                                        counted(places.size() - 2 * few, "network"),
                                        places.size() - 2 * few == 1 ? "is" : "are"));
}

}  // namespace

void add_scenarios(Report& report, const std::vector<std::vector<Projection>>& projections,
                   const ReportOptions& options) {
    const bool leading = has_leading_role(projections);
    Section section;
    Table table;
    table.columns = columns_of(projections.front().front(), leading, options);
    table.columns.erase(table.columns.begin());
    table.columns.front().widest = scenario_width;
    std::vector<double> work;
    for (const auto& networks : projections) {
        const NetworkFigures sum = sum_of(networks, options).figures;
        Row row = figures_row({}, networks.front().scenario, sum, leading, options);
        row.cells.erase(row.cells.begin());
        work.push_back(row.cells[1].number);
        table.rows.push_back(std::move(row));
    }
    add_estimates_note(section, projections);
    section.table = std::move(table);
    report.sections.push_back(std::move(section));
    add_ends(report, projections, work, options);
}

void add_networks(Report& report, const std::vector<std::vector<Projection>>& projections,
                  const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    const bool leading = has_leading_role(projections);
    Section section;
    Table table;
    table.columns = columns_of(projections.front().front(), leading, options);
    const auto add_network = [&](std::size_t place) {
        for (const auto& networks : projections) {
            const Projection& projection = networks[place];
            table.rows.push_back(figures_row(network_name(projection.network), projection.scenario,
                                             figures_of(projection, in_year), leading, options));
        }
    };
    const std::vector<std::size_t> places = ranked(projections.front(), options);
    if (places.size() > most_networks_told) {
        add_ranking(section, table, places, add_network);
    } else {
        std::ranges::for_each(places, add_network);
    }
    if (places.size() > most_networks_told) table.rows.push_back(heading_row("Together"));
    for (const auto& networks : projections)
        add_total(report, table, networks, leading, options);
    add_estimates_note(section, projections);
    section.table = std::move(table);
    report.sections.push_back(std::move(section));
}

}  // namespace pcnload::render
