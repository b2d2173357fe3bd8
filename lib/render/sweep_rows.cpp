#include "render/sweep_rows.hpp"

#include "render/figure_cell.hpp"
#include "scenario/written_value.hpp"

namespace pcnload::render {

namespace {

using analysis::Sweep;

std::vector<Cell> point_cells(const Sweep& sweep, std::size_t point) {
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < sweep.variations.size(); ++i) {
        const std::string& written = value_at(sweep, point, i);
        const scenario::WrittenValue value = scenario::written_value(written);
        cells.push_back(value.number ? number_cell(CellKind::count, *value.number)
                                     : text_cell(written));
        cells.push_back(text_cell(value.unit));
    }
    return cells;
}

void add_row(Table& table, const std::vector<Cell>& point, const std::string& pcn,
             const std::string& figure, Cell value, const std::string& unit) {
    Row row{point};
    row.cells.push_back(text_cell(pcn));
    row.cells.push_back(text_cell(figure));
    row.cells.push_back(std::move(value));
    row.cells.push_back(text_cell(unit));
    table.rows.push_back(std::move(row));
}

}  // namespace

const std::string& value_at(const Sweep& sweep, std::size_t point, std::size_t variation) {
    return sweep.variations[variation].values[sweep.points[point][variation]];
}

Table sweep_table(const Sweep& sweep) {
    Table table;
    for (const scenario::Variation& variation : sweep.variations) {
        table.columns.push_back({variation.address, variation.address});
        table.columns.push_back({variation.address + ".unit", "unit", Align::left});
    }
    table.columns.push_back({"pcn", "network", Align::left});
    table.columns.push_back({"figure", "figure", Align::left});
    table.columns.push_back({"value", "value"});
    table.columns.push_back({"unit", "unit", Align::left});
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        const std::vector<Cell> cells = point_cells(sweep, point);
        for (std::size_t network = 0; network < sweep.pcns.size(); ++network) {
            const std::string& pcn = sweep.pcns[network];
            for (std::size_t i = 0; i < sweep.figures.size(); ++i) {
                const analysis::SweptFigure& figure = sweep.figures[i];
                add_row(table, cells, pcn, figure.name,
                        figure_cell(figure.kind, sweep.value(point, network, i)), figure.unit);
            }
            if (sweep.pcns.size() == 1) continue;
            const double over = sweep.is_over(point, network) ? 1 : 0;
            add_row(table, cells, pcn, over_capacity, number_cell(CellKind::count, over), {});
        }
    }
    return table;
}

}  // namespace pcnload::render
