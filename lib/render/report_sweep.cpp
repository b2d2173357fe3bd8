#include "render/report_sweep.hpp"

#include "render/figure_cell.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/sweep_rows.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Sweep;
using analysis::SweptFigure;

constexpr std::size_t most_columns = 6;  // of values, beside the first
constexpr std::size_t label_width = 34;
constexpr std::size_t value_width = 12;

bool is_together(const Sweep& sweep) { return sweep.pcns.size() > 1; }

// Figures that fit one matrix each, where nobody asked for others: those of the whole.
std::vector<std::size_t> matrix_figures(const Sweep& sweep) {
    std::vector<std::size_t> figures;
    for (std::size_t i = 0; i < sweep.figures.size(); ++i) {
        if (!sweep.usual_figures || sweep.figures[i].of_whole) figures.push_back(i);
    }
    return figures;
}

Row point_row(const Sweep& sweep, std::size_t point) {
    Row row;
    for (std::size_t i = 0; i < sweep.variations.size(); ++i)
        row.cells.push_back(text_cell(value_at(sweep, point, i)));
    return row;
}

Table point_table(const Sweep& sweep) {
    Table table;
    for (const scenario::Variation& variation : sweep.variations)
        table.columns.push_back({variation.address, variation.address, Align::left, label_width});
    return table;
}

// The figures in rows, the points in columns.
Section figure_rows(const Sweep& sweep) {
    Section section;
    Table table;
    table.columns.push_back({"figure", "figure", Align::left, label_width});
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        table.columns.push_back(
            {value_at(sweep, point, 0), value_at(sweep, point, 0), Align::right, value_width});
    }
    for (std::size_t i = 0; i < sweep.figures.size(); ++i) {
        const SweptFigure& figure = sweep.figures[i];
        Row row{{text_cell(figure_header(figure.name, figure.unit))}};
        for (std::size_t point = 0; point < sweep.points.size(); ++point)
            row.cells.push_back(figure_cell(figure.kind, sweep.value(point, 0, i)));
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    return section;
}

// The points in rows, some of the figures in columns.
Section point_rows(const Sweep& sweep, std::size_t first, std::size_t last) {
    Section section;
    Table table = point_table(sweep);
    for (std::size_t i = first; i < last; ++i) {
        const SweptFigure& figure = sweep.figures[i];
        table.columns.push_back(
            {figure.name, figure_header(figure.name, figure.unit), Align::right, value_width});
    }
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        Row row = point_row(sweep, point);
        for (std::size_t i = first; i < last; ++i)
            row.cells.push_back(figure_cell(sweep.figures[i].kind, sweep.value(point, 0, i)));
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    return section;
}

// The first address in rows, the second in columns.
Section matrix(const Sweep& sweep, std::size_t place) {
    const SweptFigure& figure = sweep.figures[place];
    const scenario::Variation& down = sweep.variations[0];
    const scenario::Variation& across = sweep.variations[1];
    Section section;
    section.title = figure_header(figure.name, figure.unit);
    Table table;
    table.columns.push_back({down.address, fmt::format("{} \\ {}", down.address, across.address),
                             Align::left, label_width});
    for (const std::string& value : across.values)
        table.columns.push_back({value, value, Align::right, value_width});
    for (std::size_t i = 0; i < down.values.size(); ++i) {
        Row row{{text_cell(down.values[i])}};
        for (std::size_t j = 0; j < across.values.size(); ++j) {
            const std::size_t point = i * across.values.size() + j;
            row.cells.push_back(figure_cell(figure.kind, sweep.value(point, 0, place)));
        }
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    return section;
}

void add_one_network(const Sweep& sweep, Report& report) {
    const std::size_t names = sweep.variations.size();
    if (names == 1 && sweep.points.size() <= most_columns) {
        report.sections.push_back(figure_rows(sweep));
        return;
    }
    if (names == 2 && sweep.variations[1].values.size() <= most_columns) {
        for (const std::size_t place : matrix_figures(sweep))
            report.sections.push_back(matrix(sweep, place));
        return;
    }
    const std::size_t at_once =
        names < most_columns ? std::max<std::size_t>(2, most_columns - names) : 2;
    for (std::size_t first = 0; first < sweep.figures.size(); first += at_once) {
        report.sections.push_back(
            point_rows(sweep, first, std::min(first + at_once, sweep.figures.size())));
    }
}

Section spread_section(const Sweep& sweep, std::size_t place) {
    const SweptFigure& figure = sweep.figures[place];
    Section section;
    section.title = fmt::format("{} over {}", figure_header(figure.name, figure.unit),
                                counted(sweep.pcns.size(), "network"));
    Table table = point_table(sweep);
    for (const char* key : {"together", "P10", "median", "P90"})
        table.columns.push_back({key, key, Align::right, value_width});
    const CellKind kind = cell_kind(figure.kind);
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        Row row = point_row(sweep, point);
        if (const auto spread = sweep.distribution(point, place)) {
            for (const double number : {spread->total, spread->p10, spread->median, spread->p90})
                row.cells.push_back(number_cell(kind, number));
        }
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    return section;
}

Section over_section(const Sweep& sweep) {
    Section section;
    section.title = "Networks over their capacity";
    Table table = point_table(sweep);
    table.columns.push_back({"networks", "networks"});
    table.columns.push_back({"share", "of all"});
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        Row row = point_row(sweep, point);
        const auto count = static_cast<double>(sweep.over_count(point));
        row.cells.push_back(number_cell(CellKind::count, count));
        row.cells.push_back(
            number_cell(CellKind::share, count / static_cast<double>(sweep.pcns.size())));
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    section.notes.emplace_back(
        "Over its capacity is a network in which a role that it or its practices employ needs "
        "more WTE than there are spare.");
    return section;
}

void add_many_networks(const Sweep& sweep, Report& report) {
    for (const std::size_t place : matrix_figures(sweep))
        report.sections.push_back(spread_section(sweep, place));
    report.sections.push_back(over_section(sweep));
}

// Where the first figure is least and most.
std::string ends_sentence(const Sweep& sweep) {
    const SweptFigure& figure = sweep.figures.front();
    const auto number = [&](std::size_t point) -> std::optional<double> {
        if (!is_together(sweep)) return sweep.value(point, 0, 0);
        const auto spread = sweep.distribution(point, 0);
        return spread ? std::optional(spread->total) : std::nullopt;
    };
    std::optional<std::size_t> least;
    std::optional<std::size_t> most;
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        const auto here = number(point);
        if (!here) continue;
        if (!least || *here < *number(*least)) least = point;
        if (!most || *here > *number(*most)) most = point;
    }
    if (!least) return fmt::format("There is no number {} here.", figure.name);
    const auto at = [&](std::size_t point) {
        return fmt::format("{} at {}", exact_text(*number(point)),
                           scenario::point_name(sweep.variations, sweep.points[point]));
    };
    const std::string unit = figure.unit.empty() ? "" : ", in " + figure.unit;
    if (*number(*least) == *number(*most)) {
        return fmt::format("{}{} is {} at every point.", figure.name, unit,
                           exact_text(*number(*least)));
    }
    return fmt::format("{}{}{}: the least is {}, the most {}.", figure.name,
                       is_together(sweep) ? " of all networks" : "", unit, at(*least), at(*most));
}

}  // namespace

Report sweep_report(const Sweep& sweep) {
    Report report;
    report.title = fmt::format("{}: {}", sweep.scenario, sweep.title);
    report.paragraphs.push_back(
        fmt::format("{} of {}, {}.", counted(sweep.points.size(), "point"), joined([&] {
                        std::vector<std::string> names;
                        for (const auto& variation : sweep.variations)
                            names.push_back(variation.address);
                        return names;
                    }()),
                    is_together(sweep) ? counted(sweep.pcns.size(), "network")
                                       : "network " + sweep.pcns.front()));
    if (is_together(sweep)) {
        add_many_networks(sweep, report);
    } else {
        add_one_network(sweep, report);
    }
    if (sweep.usual_figures && (is_together(sweep) || sweep.variations.size() == 2)) {
        report.notes.emplace_back(
            "Figures of roles are in `-f csv` and `-f json`; `--figure` chooses others.");
    }
    report.verdict.push_back(ends_sentence(sweep));
    return report;
}

}  // namespace pcnload::render
