// A sheet of a workbook as values: cells with what stands in them and how they look. Rows and
// columns are counted from 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render::workbook {

enum class Look : std::uint8_t {
    plain,
    title,    // of a sheet
    section,  // of a block of rows
    heading,  // of columns
    label,
    note,
    input,  // to be changed: what the workbook reckons from
    given,  // a number that follows from no cell: dates made it
    total,
    verdict,
};

enum class Form : std::uint8_t {
    text,
    word,  // beside a number
    wrapped,
    wrapped_right,  // above numbers
    general,        // as many digits as there are
    count,
    decimal,  // a count that is not whole
    hours,
    wte,
    money,
    share,
    exact_share,  // with the digits that somebody may give it
    factor,
    tiny,    // a difference
    yes_no,  // 1, or 0
};

struct Style {
    Look look = Look::plain;
    Form form = Form::text;

    friend auto operator<=>(const Style&, const Style&) = default;
};

enum class CellKind : std::uint8_t { blank, text, number, formula, text_formula };

struct Cell {
    std::size_t row = 0;
    std::size_t column = 0;
    CellKind kind = CellKind::blank;
    std::string text;   // or the formula, without its sign of equality
    double number = 0;  // or what the formula comes to as the workbook is written
    std::string words;  // what a formula of words comes to
    Style style;
};

// Cells that look `style` while the formula holds; it is written for the first of them.
struct Shade {
    std::size_t first_row = 0;
    std::size_t first_column = 0;
    std::size_t last_row = 0;
    std::size_t last_column = 0;
    std::string formula;
    bool good = false;  // green, or red
};

struct Sheet {
    std::string name;
    std::vector<double> widths;  // of the columns, in characters
    std::size_t frozen_rows = 0;
    std::size_t frozen_columns = 0;
    std::size_t printed_columns = 0;  // what lies to their right is not printed
    std::vector<Cell> cells;
    std::vector<Shade> shades;

    void put_text(std::size_t row, std::size_t column, std::string_view text, Style style = {});
    void put_number(std::size_t row, std::size_t column, double number, Style style);
    void put_formula(std::size_t row, std::size_t column, std::string formula, double value,
                     Style style);
    void put_words(std::size_t row, std::size_t column, std::string formula, std::string value,
                   Style style);
    void put_blank(std::size_t row, std::size_t column, Style style);
};

struct DefinedName {
    std::string name;
    std::string place;  // `Check!$B$3`
};

struct Workbook {
    std::string title;
    std::vector<Sheet> sheets;
    std::vector<DefinedName> names;
};

// "C5", and with its column, row or both held where the formula is copied: "$C5", "C$5", "$C$5".
std::string place(std::size_t row, std::size_t column);
std::string held_column(std::size_t row, std::size_t column);
std::string held(std::size_t row, std::size_t column);

// `'1 2020-21-draft'!`, to stand before a place.
std::string of_sheet(std::string_view sheet);

// The name of a sheet: 31 characters at most, none of []:*?/\ or an apostrophe, and no letters
// beyond the plain ones, since what counts as the same name differs between programs. Its number
// makes it one of its kind.
std::string sheet_name(std::size_t number, std::string_view text);

}  // namespace pcnload::render::workbook
