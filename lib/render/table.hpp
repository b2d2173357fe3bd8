// A table of a report. Its columns have a name for people and a key for machines.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace pcnload::render {

enum class CellKind : std::uint8_t {
    empty,
    text,
    work,       // hours or sessions, as the heading says
    wte,        // whole-time equivalents
    wte_pair,   // required / spare
    money,      // GBP
    thousands,  // GBP, shown in thousands
    share,      // 0 to 1, shown in per cent
    count,
    bar,  // of a histogram: 0 to 1, of the longest
};

inline constexpr std::size_t longest_bar = 20;  // characters

struct Cell {
    CellKind kind = CellKind::empty;
    std::string text;   // of text alone
    double number = 0;  // exact
    double second = 0;  // of a pair
    char mark = '\0';   // said in the notes: `*` rests on an estimate, `!` more than there is

    friend bool operator==(const Cell&, const Cell&) = default;
};

inline Cell text_cell(std::string text) {
    Cell cell;
    cell.kind = CellKind::text;
    cell.text = std::move(text);
    return cell;
}

inline Cell number_cell(CellKind kind, double number, char mark = '\0') {
    Cell cell;
    cell.kind = kind;
    cell.number = number;
    cell.mark = mark;
    return cell;
}

inline Cell wte_pair(double required, double spare, char mark = '\0') {
    Cell cell = number_cell(CellKind::wte_pair, required, mark);
    cell.second = spare;
    return cell;
}

enum class RowKind : std::uint8_t {
    ordinary,
    heading,  // opens a block of rows; its first cell alone
    total,
    aside,  // words about the row above; its first cell alone, over the whole width
};

struct Row {
    std::vector<Cell> cells;  // as many as there are columns, or fewer
    RowKind kind = RowKind::ordinary;
    std::size_t indent = 0;  // steps that the first cell stands in by
};

enum class Align : std::uint8_t { left, right };

struct Column {
    std::string key;     // "hours_per_week"
    std::string header;  // "hours a week"; the unit stands here
    Align align = Align::right;
    std::size_t widest = 0;     // wider text is broken at spaces; 0: never
    bool for_machines = false;  // left out where people read
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;

    [[nodiscard]] bool has_headers() const {
        return std::ranges::any_of(columns,
                                   [](const Column& column) { return !column.header.empty(); });
    }
};

// The table without what is for machines alone.
Table shown_to_people(const Table& table);

inline Row heading_row(std::string text) {
    return {{text_cell(std::move(text))}, RowKind::heading};
}

}  // namespace pcnload::render
