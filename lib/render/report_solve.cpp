#include "render/report_solve.hpp"

#include "render/figure_cell.hpp"
#include "render/number_text.hpp"
#include "render/solve_rows.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Solution;
using analysis::Solve;
using analysis::SolveOutcome;
using analysis::TriedValue;

constexpr std::size_t label_width = 34;
constexpr std::size_t most_networks = 12;

std::string right_name(const Solve& solve) {
    return solve.right.name.empty() ? "target" : solve.right.name;
}

void add_value(Table& table, const Solve& solve, std::string what, const TriedValue& value) {
    table.rows.push_back(
        {{text_cell(std::move(what)), text_cell(solved_value_text(solve, value.at)),
          figure_cell(solve.left.kind, value.sides.left),
          figure_cell(solve.right.kind, value.sides.right)}});
}

// What was found or, where nothing was, what was looked at.
Table values_table(const Solve& solve, const Solution& solution) {
    Table table;
    table.columns = {
        {"what", "", Align::left},
        {"value", solve.address, Align::right, label_width},
        {"left", figure_header(solve.left.name, solve.figure_unit), Align::right, label_width},
        {"right", figure_header(right_name(solve), solve.figure_unit), Align::right, label_width}};
    for (const TriedValue& value : solution.values)
        add_value(table, solve, "reached at", value);
    if (solution.is_solved()) return table;
    if (solution.low) add_value(table, solve, "low end", *solution.low);
    if (solution.high) add_value(table, solve, "high end", *solution.high);
    if (solution.nearest) add_value(table, solve, "nearest", *solution.nearest);
    return table;
}

std::string residual_words(const Solution& solution) {
    double largest = 0;
    for (const TriedValue& value : solution.values)
        largest = std::max(largest, std::abs(value.sides.gap()));
    return fmt::format("Run with the value{}, the two sides differ by {:.2g}.",
                       solution.values.size() == 1 ? "" : "s", largest);
}

void add_one(const Solve& solve, Report& report) {
    const Solution& solution = solve.solutions.front();
    Section section;
    section.table = values_table(solve, solution);
    if (section.table->rows.empty()) section.table.reset();
    report.sections.push_back(std::move(section));
    const std::string was =
        solution.before ? fmt::format(" (now {})", solved_value_text(solve, *solution.before)) : "";
    if (!solution.is_solved()) {
        report.verdict.push_back(fmt::format("No value of {}{} does it: {}.", solve.address, was,
                                             reason_words(solve, solution)));
        return;
    }
    report.notes.push_back(residual_words(solution));
    if (solution.method == analysis::SolveMethod::search && solution.values.size() == 1) {
        report.notes.emplace_back("Two values that lie close together may have been missed.");
    }
    if (solution.outside_range) {
        report.notes.emplace_back("The value lies outside of the range of the assumption.");
    }
    std::string values;
    for (const TriedValue& value : solution.values)
        values += (values.empty() ? "" : " and at ") + solved_value_text(solve, value.at);
    report.verdict.push_back(fmt::format("{} is reached where {} is {}{}; {}.", solve.target,
                                         solve.address, values, was, method_words(solution)));
}

Section spread_section(const Solve& solve, const analysis::NetworkDistribution& spread) {
    Section section;
    section.title = fmt::format("{} at which it is reached", solve.address);
    Table table;
    const std::string unit = solve.unit.empty() ? "" : ", " + solve.unit;
    table.columns = {{"networks", "networks"}};
    for (const char* key : {"lowest", "P10", "median", "P90", "highest", "mean"})
        table.columns.push_back({key, key + unit, Align::right, 16});
    Row row{{number_cell(CellKind::count, static_cast<double>(spread.networks))}};
    for (const double number : {spread.lowest.value, spread.p10, spread.median, spread.p90,
                                spread.highest.value, spread.mean})
        row.cells.push_back(number_cell(CellKind::count, number));
    table.rows.push_back(std::move(row));
    section.table = std::move(table);
    return section;
}

Section unsolved_section(const Solve& solve) {
    Section section;
    section.title = "Networks without a value";
    Table table;
    table.columns = {{"outcome", "why", Align::left, 60}, {"networks", "networks"}};
    for (const auto& [outcome, words] :
         {std::pair{SolveOutcome::independent, "neither side depends on it"},
          std::pair{SolveOutcome::outside, "it would lie beyond where it may"},
          std::pair{SolveOutcome::refused, "it would be a value that the contract does not allow"},
          std::pair{SolveOutcome::unreached, "not reached between the ends"},
          std::pair{SolveOutcome::undefined, "one side is no number"}}) {
        const std::size_t count = solve.count(outcome);
        if (count == 0) continue;
        table.rows.push_back(
            {{text_cell(words), number_cell(CellKind::count, static_cast<double>(count))}});
    }
    section.table = std::move(table);
    return section;
}

Section networks_section(const Solve& solve) {
    Section section;
    section.title = "Each network";
    Table table;
    table.columns = {{"pcn", "network", Align::left, 12},
                     {"value", solve.address, Align::right, label_width},
                     {"why", "otherwise", Align::left, 50}};
    for (std::size_t i = 0; i < solve.pcns.size(); ++i) {
        const Solution& solution = solve.solutions[i];
        std::string values;
        for (const TriedValue& value : solution.values)
            values += (values.empty() ? "" : ", ") + solved_value_text(solve, value.at);
        table.rows.push_back({{text_cell(solve.pcns[i]), text_cell(values),
                               text_cell(reason_words(solve, solution))}});
    }
    section.table = std::move(table);
    return section;
}

void add_many(const Solve& solve, Report& report) {
    if (const auto spread = solve.distribution()) {
        report.sections.push_back(spread_section(solve, *spread));
    }
    if (solve.solved_count() < solve.pcns.size()) {
        report.sections.push_back(unsolved_section(solve));
    }
    if (solve.pcns.size() <= most_networks) report.sections.push_back(networks_section(solve));
    double largest = 0;
    for (const Solution& solution : solve.solutions)
        for (const TriedValue& value : solution.values)
            largest = std::max(largest, std::abs(value.sides.gap()));
    if (solve.solved_count() > 0) {
        report.notes.push_back(fmt::format(
            "Each run with its value, the two sides differ by {:.2g} at most.", largest));
    }
    const auto beyond = std::ranges::count_if(
        solve.solutions, [](const Solution& solution) { return solution.outside_range; });
    if (beyond > 0) {
        report.notes.push_back(
            fmt::format("In {} the value lies outside of the range of the assumption.",
                        counted(static_cast<std::size_t>(beyond), "network")));
    }
    report.verdict.push_back(fmt::format("{} of {} reach {}.", solve.solved_count(),
                                         counted(solve.pcns.size(), "network"), solve.target));
}

}  // namespace

Report solve_report(const Solve& solve) {
    Report report;
    report.title = fmt::format("{}: {}", solve.scenario, solve.title);
    report.paragraphs.push_back(fmt::format("Where {} by {}, {}.", solve.target, solve.address,
                                            solve.pcns.size() > 1
                                                ? counted(solve.pcns.size(), "network")
                                                : "network " + solve.pcns.front()));
    solve.pcns.size() > 1 ? add_many(solve, report) : add_one(solve, report);
    return report;
}

}  // namespace pcnload::render
