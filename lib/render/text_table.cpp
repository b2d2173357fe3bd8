#include "render/text_table.hpp"

#include "render/cell_text.hpp"
#include "render/line_breaks.hpp"
#include "render/text_style.hpp"
#include "render/utf8.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <vector>

namespace pcnload::render {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t indent_step = 2;

// One cell, broken into its lines.
using Lines = std::vector<std::string>;

std::size_t width_of(const Lines& lines) {
    std::size_t width = 0;
    for (const std::string& line : lines)
        width = std::max(width, count_characters(line));
    return width;
}

class Layout {
public:
    Layout(const Table& table, Colour colour) : table_(table), colour_(colour) { measure(); }

    std::string write();
    [[nodiscard]] const std::vector<std::size_t>& widths() const { return widths_; }

private:
    void measure();
    [[nodiscard]] Lines header_lines(std::size_t column) const;
    [[nodiscard]] Lines cell_lines(const Row& row, std::size_t column) const;
    void write_cells(const std::vector<Lines>& cells, Emphasis emphasis);
    void write_row(const Row& row);

    const Table& table_;
    Colour colour_;
    std::vector<std::size_t> widths_;
    std::vector<bool> marked_;  // columns with a mark leave room for it in every row
    std::string text_;
};

bool spans_columns(const Row& row) {
    return row.kind == RowKind::heading || row.kind == RowKind::aside;
}

void Layout::measure() {
    const std::size_t columns = table_.columns.size();
    widths_.assign(columns, 0);
    marked_.assign(columns, false);
    for (const Row& row : table_.rows) {
        for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
            if (row.cells[i].mark != '\0') marked_[i] = true;
        }
    }
    for (std::size_t i = 0; i < columns; ++i)
        widths_[i] = width_of(header_lines(i));
    for (const Row& row : table_.rows) {
        if (spans_columns(row)) continue;
        for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
            widths_[i] = std::max(widths_[i], width_of(cell_lines(row, i)));
        }
    }
}

Lines Layout::header_lines(std::size_t column) const {
    const Column& shape = table_.columns[column];
    Lines lines = broken_header(visible_text(shape.header), shape.widest);
    if (marked_[column] && shape.align == Align::right) {
        for (std::string& line : lines)
            line += ' ';
    }
    return lines;
}

Lines Layout::cell_lines(const Row& row, std::size_t column) const {
    if (column >= row.cells.size()) return {""};
    const Cell& cell = row.cells[column];
    std::string text = marked_cell_text(cell, NumberStyle::people);
    if (cell.kind != CellKind::text) {
        if (marked_[column] && cell.mark == '\0') text += ' ';
        return {text};
    }
    const std::size_t indent = column == 0 ? row.indent * indent_step : 0;
    const std::size_t widest = table_.columns[column].widest;
    Lines lines = broken_lines(text, widest > indent ? widest - indent : widest);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].insert(0, indent + (i == 0 ? 0 : indent_step), ' ');
    return lines;
}

void Layout::write_cells(const std::vector<Lines>& cells, Emphasis emphasis) {
    std::size_t height = 0;
    for (const Lines& lines : cells)
        height = std::max(height, lines.size());
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            // Headers over numbers end at their foot, so that they stand right above them.
            const std::string cell = line < cells[i].size() ? cells[i][line] : std::string();
            const std::size_t space = widths_[i] - std::min(widths_[i], count_characters(cell));
            if (i > 0) text.append(gap, ' ');
            if (table_.columns[i].align == Align::right) text.append(space, ' ');
            text += cell;
            if (table_.columns[i].align == Align::left) text.append(space, ' ');
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text_ += emphasised(text, emphasis, colour_) + '\n';
    }
}

void Layout::write_row(const Row& row) {
    const std::string indent(row.indent * indent_step, ' ');
    if (row.kind == RowKind::heading) {
        if (!text_.empty()) text_ += '\n';
        text_ += emphasised(indent + cell_text(row.cells[0], NumberStyle::people), Emphasis::bold,
                            colour_) +
                 '\n';
        return;
    }
    if (row.kind == RowKind::aside) {
        const std::string words = cell_text(row.cells[0], NumberStyle::people);
        for (const std::string& line : broken_lines(words, text_width - indent.size()))
            text_ += indent + emphasised(line, Emphasis::faint, colour_) + '\n';
        return;
    }
    std::vector<Lines> cells;
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
        cells.push_back(cell_lines(row, i));
    write_cells(cells, row.kind == RowKind::total ? Emphasis::bold : Emphasis::none);
}

std::string Layout::write() {
    if (table_.has_headers()) {
        std::vector<Lines> headers;
        std::size_t height = 0;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            headers.push_back(header_lines(i));
            height = std::max(height, headers.back().size());
        }
        for (Lines& lines : headers)
            lines.insert(lines.begin(), height - lines.size(), "");
        write_cells(headers, Emphasis::bold);
    }
    for (const Row& row : table_.rows)
        write_row(row);
    return std::move(text_);
}

// Only numbers may be set below each other; words are broken into lines instead.
bool can_be_split(const Table& table) {
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        if (table.columns[i].align != Align::right) return false;
    return table.columns.size() > 2;
}

// The first column and those from `first` to before `last`.
Table part_of(const Table& table, std::size_t first, std::size_t last) {
    Table part;
    const auto copy = [&](const auto& from, auto& to) {
        const auto end = std::min(last, from.size());
        if (!from.empty()) to.push_back(from.front());
        for (std::size_t i = first; i < end; ++i)
            to.push_back(from[i]);
    };
    copy(table.columns, part.columns);
    for (const Row& row : table.rows) {
        part.rows.push_back({{}, row.kind, row.indent});
        copy(row.cells, part.rows.back().cells);
    }
    return part;
}

}  // namespace

std::string text_table(const Table& table, Colour colour) {
    Layout whole(table, colour);
    const std::vector<std::size_t>& widths = whole.widths();
    std::string text;
    std::size_t first = 1;
    while (can_be_split(table) && first < widths.size()) {
        std::size_t last = first;
        std::size_t taken = widths[0];
        while (last < widths.size() &&
               (last == first || taken + gap + widths[last] <= text_width)) {
            taken += gap + widths[last];
            ++last;
        }
        if (first == 1 && last == widths.size()) break;
        if (!text.empty()) text += '\n';
        const Table part = part_of(table, first, last);
        text += Layout(part, colour).write();
        first = last;
    }
    return text.empty() ? whole.write() : text;
}

}  // namespace pcnload::render
