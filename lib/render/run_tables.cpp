#include "render/run_tables.hpp"

#include "render/report_parts.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace pcnload::render {

namespace {

using analysis::Breakdown;
using analysis::BreakdownCell;
using analysis::Dimension;
using analysis::Figures;
using analysis::Grouping;

constexpr std::size_t label_width = 40;
constexpr std::size_t figure_width = 10;

struct FigureColumn {
    Column column;
    std::function<Cell(const Figures&)> cell;
};

double days_of_month(units::ContractYear year, std::size_t month) {
    const int place = static_cast<int>(month);
    return units::days_between(year.month_start(place), year.month_start(place + 1));
}

bool is_monthly(const Breakdown& breakdown) {
    return std::ranges::find(breakdown.by, Dimension::month, &Grouping::dimension) !=
           breakdown.by.end();
}

bool is_idle(const Figures& figures) {
    return figures.hours.per_week == 0 && figures.hours.in_year == 0 &&
           figures.pending_per_week == 0;
}

Cell work_of(const Figures& figures, const RunView& view) {
    const bool in_year = view.options.basis == Basis::year;
    return work_cell(figures.hours, in_year ? figures.wte_in_year : figures.wte, view.options);
}

Cell additional_of(const Figures& figures, const RunView& view) {
    const bool in_year = view.options.basis == Basis::year;
    return work_cell(figures.additional,
                     in_year ? figures.additional_wte_in_year : figures.additional_wte,
                     view.options);
}

Cell share_cell(double part, double whole) {
    return whole > 0 ? number_cell(CellKind::share, part / whole) : Cell{};
}

Column figure_column(std::string key, std::string header) {
    return {std::move(key), std::move(header), Align::right, figure_width};
}

std::vector<FigureColumn> figure_columns(const Breakdown& breakdown, const RunView& view) {
    const ReportOptions& options = view.options;
    const bool in_year = options.basis == Basis::year;
    const std::string when = in_year ? " in " + view.year.text() : "";
    std::vector<FigureColumn> columns;
    columns.push_back({figure_column("work", work_words(options, view.year)),
                       [&view](const Figures& f) { return work_of(f, view); }});
    columns.push_back({figure_column("additional", "of these new"),
                       [&view](const Figures& f) { return additional_of(f, view); }});
    if (!in_year && breakdown.total.pending_per_week > 0) {
        columns.push_back(
            {figure_column("not_yet_started", "hours a week from next year"),
             [](const Figures& f) { return number_cell(CellKind::work, f.pending_per_week); }});
    }
    const bool monthly = is_monthly(breakdown);
    if (options.unit != WorkUnit::wte && !monthly) {
        columns.push_back(
            {figure_column("wte", "WTE required" + when), [in_year](const Figures& f) {
                 return number_cell(CellKind::wte, in_year ? f.wte_in_year : f.wte);
             }});
    }
    if (!monthly) {
        columns.push_back(
            {figure_column("cost", "cost, GBP 1,000s" + (in_year ? when : std::string(" a year"))),
             [in_year](const Figures& f) {
                 return number_cell(CellKind::thousands, in_year ? f.cost_in_year : f.cost);
             }});
    }
    const double whole = on_basis(breakdown.total.hours, options);
    columns.push_back({figure_column("share", "share of hours"), [whole, &view](const Figures& f) {
                           return share_cell(on_basis(f.hours, view.options), whole);
                       }});
    columns.push_back({figure_column("judgement", "rest on judgement"), [&view](const Figures& f) {
                           return share_cell(on_basis(f.on_judgement, view.options),
                                             on_basis(f.hours, view.options));
                       }});
    return columns;
}

// Sums over the cells by the member of one dimension.
std::vector<Figures> sums_by(const Breakdown& breakdown, std::size_t dimension) {
    std::vector<Figures> sums(breakdown.members[dimension].size());
    for (const BreakdownCell& cell : breakdown.cells)
        sums[cell.members[dimension]] += cell.figures;
    return sums;
}

// Those that have work, the largest first; months stay in order.
std::vector<std::size_t> shown_members(const Breakdown& breakdown, std::size_t dimension,
                                       const std::vector<Figures>& sums, const RunView& view) {
    std::vector<std::size_t> places(sums.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const bool months = breakdown.by[dimension].dimension == Dimension::month;
    if (months) return places;
    std::erase_if(places, [&](std::size_t place) { return is_idle(sums[place]); });
    std::ranges::stable_sort(places, std::ranges::greater{}, [&](std::size_t place) {
        return on_basis(sums[place].hours, view.options);
    });
    return places;
}

Column label_column(const Grouping& grouping) {
    const std::string word = analysis::word(grouping);
    return {word, word, Align::left, label_width};
}

// Months differ in length: what each comes to a week.
void add_pace(Table& table, const std::vector<Figures>& months, const RunView& view) {
    const ReportOptions a_week{Basis::week, view.options.unit == WorkUnit::sessions
                                                ? WorkUnit::sessions
                                                : WorkUnit::hours};
    table.columns.push_back(figure_column("pace", work_words(a_week, view.year) + " in it"));
    for (std::size_t i = 0; i < months.size(); ++i) {
        const double hours = months[i].hours.in_year / days_of_month(view.year, i) * 7;
        table.rows[i].cells.push_back(number_cell(CellKind::work, in_unit(hours, a_week)));
    }
}

}  // namespace

std::string member_label(const analysis::Member& member) {
    std::string label = member.title;
    if (member.implied) label += " (implied)";
    if (member.community) label += " (employed by others)";
    return label;
}

IdleMembers idle_members(const Breakdown& breakdown) {
    const std::vector<Figures> sums = sums_by(breakdown, 0);
    IdleMembers idle;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const analysis::Member& member = breakdown.members[0][i];
        if (is_idle(sums[i]))
            (member.workless ? idle.workless : idle.at_rest).push_back(member.title);
    }
    return idle;
}

Table single_table(const Breakdown& breakdown, const RunView& view) {
    const std::vector<Figures> sums = sums_by(breakdown, 0);
    const std::vector<FigureColumn> figures = figure_columns(breakdown, view);
    Table table;
    table.columns.push_back(label_column(breakdown.by[0]));
    for (const FigureColumn& column : figures)
        table.columns.push_back(column.column);
    const auto add = [&](std::string label, const Figures& sum, RowKind kind) {
        Row row{{text_cell(std::move(label))}, kind};
        for (const FigureColumn& column : figures)
            row.cells.push_back(column.cell(sum));
        table.rows.push_back(std::move(row));
    };
    for (const std::size_t place : shown_members(breakdown, 0, sums, view))
        add(member_label(breakdown.members[0][place]), sums[place], RowKind::ordinary);
    add("All", breakdown.total, RowKind::total);
    if (is_monthly(breakdown)) add_pace(table, sums, view);
    return table;
}

Table crossed_table(const Breakdown& breakdown, const RunView& view) {
    const std::vector<Figures> down = sums_by(breakdown, 0);
    const std::vector<Figures> across = sums_by(breakdown, 1);
    const auto rows = shown_members(breakdown, 0, down, view);
    const auto columns = shown_members(breakdown, 1, across, view);
    std::vector<std::vector<Figures>> grid(down.size(), std::vector<Figures>(across.size()));
    for (const BreakdownCell& cell : breakdown.cells)
        grid[cell.members[0]][cell.members[1]] += cell.figures;

    Table table;
    table.columns.push_back(label_column(breakdown.by[0]));
    for (const std::size_t column : columns) {
        const analysis::Member& member = breakdown.members[1][column];
        table.columns.push_back(figure_column(member.id, member_label(member)));
    }
    table.columns.push_back(figure_column("total", "all"));
    for (const std::size_t place : rows) {
        Row row{{text_cell(member_label(breakdown.members[0][place]))}};
        for (const std::size_t column : columns)
            row.cells.push_back(work_of(grid[place][column], view));
        row.cells.push_back(work_of(down[place], view));
        table.rows.push_back(std::move(row));
    }
    Row total{{text_cell("All")}, RowKind::total};
    for (const std::size_t column : columns)
        total.cells.push_back(work_of(across[column], view));
    total.cells.push_back(work_of(breakdown.total, view));
    table.rows.push_back(std::move(total));
    return table;
}

Table long_table(const Breakdown& breakdown, const RunView& view) {
    std::vector<const BreakdownCell*> cells;
    for (const BreakdownCell& cell : breakdown.cells)
        if (!is_idle(cell.figures)) cells.push_back(&cell);
    if (!is_monthly(breakdown)) {
        std::ranges::stable_sort(cells, std::ranges::greater{}, [&](const BreakdownCell* cell) {
            return on_basis(cell->figures.hours, view.options);
        });
    }
    Table table;
    for (const Grouping& grouping : breakdown.by) {
        table.columns.push_back(label_column(grouping));
        table.columns.back().widest = 0;
    }
    const double whole = on_basis(breakdown.total.hours, view.options);
    table.columns.push_back(figure_column("work", work_words(view.options, view.year)));
    table.columns.push_back(figure_column("additional", "of these new"));
    table.columns.push_back(figure_column("share", "share of hours"));
    const auto add = [&](Row row, const Figures& figures) {
        row.cells.push_back(work_of(figures, view));
        row.cells.push_back(additional_of(figures, view));
        row.cells.push_back(share_cell(on_basis(figures.hours, view.options), whole));
        table.rows.push_back(std::move(row));
    };
    for (const BreakdownCell* cell : cells) {
        Row row;
        for (std::size_t i = 0; i < breakdown.by.size(); ++i)
            row.cells.push_back(text_cell(short_id(breakdown, *cell, i)));
        add(std::move(row), cell->figures);
    }
    Row total{{text_cell("All")}, RowKind::total};
    total.cells.resize(breakdown.by.size());
    add(std::move(total), breakdown.total);
    return table;
}

}  // namespace pcnload::render
