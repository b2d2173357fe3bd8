#include "render/solve_rows.hpp"

#include "render/figure_cell.hpp"
#include "scenario/varied_address.hpp"

#include <array>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Solution;
using analysis::Solve;
using analysis::SolveMethod;
using analysis::SolveOutcome;

Row row_of(const Solve& solve, std::size_t network, const analysis::TriedValue* value) {
    const Solution& solution = solve.solutions[network];
    Row row{{text_cell(solve.pcns[network]), text_cell(solve.address)}};
    row.cells.push_back(value != nullptr ? number_cell(CellKind::count, value->at) : Cell{});
    row.cells.push_back(text_cell(solve.unit));
    row.cells.push_back(text_cell(std::string(word(solution.outcome))));
    row.cells.push_back(text_cell(std::string(word(solution.method))));
    const auto maybe = [](std::optional<double> number) {
        return number ? number_cell(CellKind::count, *number) : Cell{};
    };
    const auto& shown = value != nullptr ? std::optional(*value) : solution.nearest;
    row.cells.push_back(maybe(shown ? std::optional(shown->sides.left) : std::nullopt));
    row.cells.push_back(maybe(shown ? std::optional(shown->sides.right) : std::nullopt));
    row.cells.push_back(maybe(shown ? std::optional(shown->sides.gap()) : std::nullopt));
    row.cells.push_back(maybe(solution.before));
    row.cells.push_back(maybe(solution.would_be));
    return row;
}

}  // namespace

std::string_view word(SolveOutcome outcome) {
    constexpr std::array<std::string_view, 6> words{"solved",  "independent", "outside",
                                                    "refused", "unreached",   "undefined"};
    return words[static_cast<std::size_t>(outcome)];
}

std::string_view word(SolveMethod method) {
    constexpr std::array<std::string_view, 3> words{"linear", "power", "search"};
    return words[static_cast<std::size_t>(method)];
}

Table solve_table(const Solve& solve) {
    Table table;
    for (const char* key : {"pcn", "address"})
        table.columns.push_back({key, key, Align::left});
    for (const char* key :
         {"value", "unit", "outcome", "method", "left", "right", "residual", "before", "would_be"})
        table.columns.push_back({key, key});
    for (std::size_t network = 0; network < solve.pcns.size(); ++network) {
        const Solution& solution = solve.solutions[network];
        if (solution.values.empty()) table.rows.push_back(row_of(solve, network, nullptr));
        for (const analysis::TriedValue& value : solution.values)
            table.rows.push_back(row_of(solve, network, &value));
    }
    return table;
}

std::string solved_value_text(const Solve& solve, double number) {
    const std::string_view unit = solve.unit;
    std::string text = fmt::format("{:.6g}", number);
    if (!unit.empty() && !unit.starts_with('%')) text += ' ';
    return text.append(unit);
}

std::string method_words(const Solution& solution) {
    switch (solution.method) {
        case SolveMethod::linear:
            return "worked out: by the structure of the model the target is linear in it";
        case SolveMethod::power:
            return fmt::format(
                "worked out: by the structure of the model the target goes with its power {}",
                solution.power);
        case SolveMethod::search:
            break;
    }
    return "searched for: sign changes between 65 values, closed in on by the ITP method";
}

std::string reason_words(const Solve& solve, const Solution& solution) {
    const auto would_be = [&] {
        return solution.would_be ? solved_value_text(solve, *solution.would_be) : std::string();
    };
    switch (solution.outcome) {
        case SolveOutcome::independent:
            return "neither side depends on it";
        case SolveOutcome::outside:
            return "it would take " + would_be() + ", beyond where it may lie";
        case SolveOutcome::refused:
            return "it would take " + would_be() + ", which the contract does not allow" +
                   (solution.refusal.empty() ? "" : ": " + solution.refusal);
        case SolveOutcome::unreached:
            return "the target is not reached between the ends";
        case SolveOutcome::undefined:
            return "one side is no number here";
        case SolveOutcome::solved:
            break;
    }
    return {};
}

}  // namespace pcnload::render
