#include "render/sensitivity_rows.hpp"

#include "render/factor_text.hpp"
#include "render/figure_cell.hpp"
#include "render/number_text.hpp"

#include <algorithm>

namespace pcnload::render {

namespace {

using analysis::FigureSensitivity;
using analysis::Sensitivity;
using analysis::SensitivityBar;

constexpr std::size_t name_width = 34;
constexpr std::size_t value_width = 30;

Cell maybe(CellKind kind, std::optional<double> number) {
    return number ? number_cell(kind, *number) : Cell{};
}

double widest_of(const FigureSensitivity& figure) {
    return figure.bars.empty() ? 0 : figure.bars.front().width();
}

Row bar_row(const Sensitivity& sensitivity, const FigureSensitivity& figure,
            const SensitivityBar& bar) {
    const spec::Assumption& row = sensitivity.specification->assumptions[bar.assumption];
    const double widest = widest_of(figure);
    Row cells{{text_cell(row.id), text_cell(row.value.written.text),
               text_cell(assumption_range(row)), figure_cell(figure.kind, bar.at_low),
               figure_cell(figure.kind, bar.at_high),
               number_cell(CellKind::bar, widest > 0 ? bar.width() / widest : 0)}};
    if (figure.moments) {
        cells.cells.push_back(maybe(CellKind::share, bar.first_order));
        cells.cells.push_back(maybe(CellKind::share, bar.total));
    }
    return cells;
}

Row folded_row(const FigureSensitivity& figure, std::size_t first) {
    const std::size_t count = figure.bars.size() - first;
    Row row{{text_cell(counted(count, "other")), {}, {}, {}, {}, {}}};
    if (!figure.moments) return row;
    double first_order = 0;
    for (std::size_t i = first; i < figure.bars.size(); ++i)
        first_order += figure.bars[i].first_order.value_or(0);
    row.cells.push_back(number_cell(CellKind::share, first_order));
    row.cells.emplace_back();
    return row;
}

}  // namespace

Table tornado_table(const Sensitivity& sensitivity, const FigureSensitivity& figure, double least) {
    Table table;
    table.columns = {{"assumption", "assumption", Align::left, name_width},
                     {"value", "value", Align::left, value_width},
                     {"range", "range", Align::left, 0},
                     {"at_low", "at the low end", Align::right, 12},
                     {"at_high", "at the high end", Align::right, 12},
                     {"width", "", Align::left, 0}};
    if (figure.moments) {
        table.columns.push_back({"first_order", "share of the variance", Align::right, 12});
        table.columns.push_back({"total", "with its interactions", Align::right, 14});
    }
    const double enough = least * widest_of(figure);
    std::size_t shown = 0;
    while (shown < figure.bars.size() && (shown == 0 || figure.bars[shown].width() >= enough))
        table.rows.push_back(bar_row(sensitivity, figure, figure.bars[shown++]));
    if (shown < figure.bars.size()) table.rows.push_back(folded_row(figure, shown));
    return table;
}

Table sensitivity_table(const Sensitivity& sensitivity) {
    Table table;
    for (const char* key : {"scenario", "figure", "assumption", "unit"})
        table.columns.push_back({key, key, Align::left});
    for (const char* key :
         {"value", "low", "high", "at_low", "at_high", "first_order", "total", "mean", "deviation"})
        table.columns.push_back({key, key, Align::right});
    const auto plain = [](std::optional<double> number) { return maybe(CellKind::work, number); };
    for (const FigureSensitivity& figure : sensitivity.figures) {
        const auto mean = figure.moments ? std::optional(figure.moments->mean) : std::nullopt;
        const auto deviation =
            figure.moments ? std::optional(figure.moments->deviation) : std::nullopt;
        for (const SensitivityBar& bar : figure.bars) {
            const spec::Assumption& row = sensitivity.specification->assumptions[bar.assumption];
            table.rows.push_back(
                {{text_cell(sensitivity.scenario), text_cell(figure.name), text_cell(row.id),
                  text_cell(row.value.dimension.text()), plain(figure.value), plain(bar.range.low),
                  plain(bar.range.high), plain(bar.at_low), plain(bar.at_high),
                  plain(bar.first_order), plain(bar.total), plain(mean), plain(deviation)}});
        }
    }
    return table;
}

}  // namespace pcnload::render
