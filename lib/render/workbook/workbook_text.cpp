#include "render/workbook/workbook_text.hpp"

#include "render/number_text.hpp"
#include "render/workbook/row_heights.hpp"

#include <array>
#include <set>
#include <string_view>

namespace pcnload::render::workbook {

namespace {

constexpr std::array<std::string_view, 10> look_words{
    "plain", "title", "section", "heading", "label", "note", "input", "given", "total", "verdict"};
constexpr std::array<std::string_view, 10> look_properties{
    "",
    "bold\tsize=16\tcolour=1F3864",
    "bold\tsize=12\tcolour=1F3864\tfill=DDE6F2",
    "bold\twrap\tcolour=FFFFFF\tfill=1F3864",
    "bold",
    "italic\tcolour=595959",
    "border\tcolour=1F3FA8\tfill=FFF6D5",
    "colour=595959\tfill=F2F2F2",
    "bold\ttop",
    "bold\tsize=12"};

// A zero is a dash where a table holds many.
constexpr std::array<std::string_view, 15> form_words{
    "text", "word",  "wrapped", "wrapped-right", "general", "count", "decimal", "hours",
    "wte",  "money", "share",   "exact-share",   "factor",  "tiny",  "yes-no"};
constexpr std::array<std::string_view, 15> form_properties{"",
                                                           "indent",
                                                           "wrap",
                                                           "wrap\tright",
                                                           "number=General",
                                                           "number=#,##0",
                                                           "number=#,##0.0##",
                                                           "number=#,##0.0;-#,##0.0;\"-\"",
                                                           "number=0.00;[Red]-0.00;\"-\"",
                                                           "number=#,##0;[Red]-#,##0;\"-\"",
                                                           "number=0.0%",
                                                           "number=0.0##%",
                                                           "number=0.000000",
                                                           "number=0.0E+00;-0.0E+00;0",
                                                           "number=\"yes\";;\"no\""};

constexpr std::string_view good_format = "good\tbold\tcolour=0B5D1E\tfill=DDF2E0";
constexpr std::string_view bad_format = "bad\tbold\tcolour=9C0006\tfill=FBE0E0";

std::string format_name(Style style) {
    return std::string(look_words[static_cast<std::size_t>(style.look)]) + '-' +
           std::string(form_words[static_cast<std::size_t>(style.form)]);
}

// Lines, field by field.
class Lines {
public:
    template <class... Fields>
    void add(const Fields&... fields) {
        bool first = true;
        const auto put = [&](const auto& field) {
            if (!first) text_ += '\t';
            first = false;
            if constexpr (requires { std::string_view(field); }) {
                text_ += field;
            } else {
                text_ += std::to_string(field);
            }
        };
        (put(fields), ...);
        text_ += '\n';
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_formats(const Workbook& workbook, Lines& lines) {
    std::set<Style> styles;
    for (const Sheet& sheet : workbook.sheets) {
        for (const Cell& cell : sheet.cells)
            styles.insert(cell.style);
    }
    for (const Style& style : styles) {
        std::string line = format_name(style);
        for (const std::string_view properties :
             {look_properties[static_cast<std::size_t>(style.look)],
              form_properties[static_cast<std::size_t>(style.form)]}) {
            if (!properties.empty()) line += '\t' + std::string(properties);
        }
        lines.add("format", line);
    }
    lines.add("format", good_format);
    lines.add("format", bad_format);
}

void add_cell(const Cell& cell, Lines& lines) {
    const std::string format = format_name(cell.style);
    switch (cell.kind) {
        case CellKind::blank:
            return lines.add("blank", cell.row, cell.column, format);
        case CellKind::text:
            return lines.add("text", cell.row, cell.column, format, cell.text);
        case CellKind::number:
            return lines.add("number", cell.row, cell.column, format, exact_text(cell.number));
        case CellKind::formula:
            return lines.add("formula", cell.row, cell.column, format, exact_text(cell.number),
                             cell.text);
        case CellKind::text_formula:
            return lines.add("words", cell.row, cell.column, format, cell.words, cell.text);
    }
}

void add_sheet(const Sheet& sheet, Lines& lines) {
    lines.add("sheet", sheet.name);
    for (std::size_t column = 0; column < sheet.widths.size(); ++column)
        lines.add("width", column, exact_text(sheet.widths[column]));
    for (const auto& [row, height] : row_heights(sheet))
        lines.add("height", row, exact_text(height));
    lines.add("frozen", sheet.frozen_rows, sheet.frozen_columns);
    if (sheet.printed_columns > 0) {
        lines.add("print", sheet.printed_columns - 1, sheet.frozen_rows);
    }
    for (const Cell& cell : sheet.cells)
        add_cell(cell, lines);
    for (const Shade& shade : sheet.shades) {
        lines.add("shade", shade.first_row, shade.first_column, shade.last_row, shade.last_column,
                  shade.good ? "good" : "bad", shade.formula);
    }
}

}  // namespace

std::string workbook_text(const Workbook& workbook) {
    Lines lines;
    lines.add("pcnload-workbook 1");
    lines.add("title", workbook.title);
    add_formats(workbook, lines);
    for (const Sheet& sheet : workbook.sheets)
        add_sheet(sheet, lines);
    for (const DefinedName& name : workbook.names)
        lines.add("name", name.name, name.place);
    lines.add("end");
    return lines.take();
}

}  // namespace pcnload::render::workbook
