#include "render/csv_writer.hpp"

#include "render/number_text.hpp"
#include "render/visible_text.hpp"

#include <string_view>

namespace pcnload::render {

namespace {

constexpr std::string_view formula_signs = "=+-@";

std::string quoted(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"') field += '"';
        field += c;
    }
    return field += '"';
}

std::string field(const Cell& cell) {
    switch (cell.kind) {
        case CellKind::empty:
            return {};
        case CellKind::text:
            return csv_field(cell.text);
        case CellKind::wte_pair:
            return exact_text(cell.number) + " / " + exact_text(cell.second);
        default:
            return exact_text(cell.number);
    }
}

}  // namespace

std::string csv_field(std::string_view text) {
    std::string field = visible_text(text);
    if (!field.empty() && formula_signs.find(field[0]) != std::string_view::npos) {
        field.insert(0, 1, '\'');
    }
    return quoted(field);
}

std::string to_csv(const Table& table) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) text += ',';
        text += csv_field(table.columns[i].key);
    }
    text += "\r\n";
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::heading || row.kind == RowKind::aside) continue;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0) text += ',';
            if (i < row.cells.size()) text += field(row.cells[i]);
        }
        text += "\r\n";
    }
    return text;
}

std::string to_csv(const Report& report) {
    std::string text;
    for (const Section& section : report.sections) {
        if (!section.table) continue;
        if (!text.empty()) text += "\r\n";
        text += to_csv(*section.table);
    }
    return text;
}

}  // namespace pcnload::render
