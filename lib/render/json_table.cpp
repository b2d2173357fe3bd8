#include "render/json_table.hpp"

namespace pcnload::render {

namespace {

void write_cell(JsonWriter& json, const Cell& cell) {
    switch (cell.kind) {
        case CellKind::empty:
            json.null();
            break;
        case CellKind::text:
            json.value(cell.text);
            break;
        default:
            json.value(cell.number);
            break;
    }
}

}  // namespace

void write_table(JsonWriter& json, const Table& table) {
    json.begin_array();
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::heading || row.kind == RowKind::aside) continue;
        json.begin_object();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            json.key(table.columns[i].key);
            write_cell(json, i < row.cells.size() ? row.cells[i] : Cell{});
        }
        json.end_object();
    }
    json.end_array();
}

}  // namespace pcnload::render
