#include "render/text_table.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

namespace {

Table small_table() {
    Table table;
    table.columns = {{"role", "role", Align::left, 20, false},
                     {"hours", "hours a week", Align::right, 6, false}};
    table.rows.push_back({{text_cell("Nurse"), number_cell(CellKind::work, 12.34)}});
    table.rows.push_back({{text_cell("All"), number_cell(CellKind::work, 1234.5)}, RowKind::total});
    return table;
}

}  // namespace

TEST_CASE("columns are aligned, and broken headers stand right above them") {
    CHECK(text_table(small_table(), Colour::off) ==
          "        hours\n"
          "role   a week\n"
          "Nurse    12.3\n"
          "All     1,235\n");
}

TEST_CASE("headers, headings and totals are bold in colour") {
    Table table = small_table();
    table.rows.insert(table.rows.begin(), heading_row("Block"));
    const std::string text = text_table(table, Colour::on);
    CHECK(text.find("\x1B[1mBlock\x1B[0m") != std::string::npos);
    CHECK(text.find("\x1B[1mAll") != std::string::npos);
    CHECK(text.find("\x1B[1mNurse") == std::string::npos);
}

TEST_CASE("a mark does not shift the numbers") {
    Table table = small_table();
    table.rows[0].cells[1].mark = '!';
    CHECK(text_table(table, Colour::off) ==
          "        hours\n"
          "role   a week\n"
          "Nurse    12.3!\n"
          "All     1,235\n");
}

TEST_CASE("a heading opens a block behind an empty line, an aside is indented") {
    Table table = small_table();
    table.rows.insert(table.rows.begin() + 1, heading_row("Block"));
    table.rows.push_back({{text_cell("what it means")}, RowKind::aside, 1});
    const std::string text = text_table(table, Colour::off);
    CHECK(text.find("12.3\n\nBlock\nAll") != std::string::npos);
    CHECK(text.ends_with("\n  what it means\n"));
}

TEST_CASE("long text is broken, and the numbers stay beside its first line") {
    Table table = small_table();
    table.rows[0].cells[0] = text_cell("Social prescribing link worker");
    const std::string text = text_table(table, Colour::off);
    CHECK(text.find("Social prescribing    12.3\n  link worker\n") != std::string::npos);
}

TEST_CASE("a table of numbers that is too wide goes on below") {
    Table table;
    table.columns.push_back({"role", "role", Align::left, 0, false});
    Row row{{text_cell("Nurse")}};
    for (int i = 0; i < 20; ++i) {
        table.columns.push_back({"c", "column", Align::right, 0, false});
        row.cells.push_back(number_cell(CellKind::work, i));
    }
    table.rows.push_back(row);
    const std::string text = text_table(table, Colour::off);
    CHECK(text.find("\n\nrole") != std::string::npos);
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        longest = std::max(longest, end - begin);
        begin = end + 1;
    }
    CHECK(longest <= text_width);
    CHECK(text.find("19.0") != std::string::npos);
}

TEST_CASE("a table without headers begins with its rows") {
    Table table = small_table();
    for (Column& column : table.columns)
        column.header.clear();
    CHECK(text_table(table, Colour::off).starts_with("Nurse"));
}

TEST_CASE("nothing in a cell or a header reaches the terminal as it is") {
    Table table = small_table();
    table.columns[0].header = "\x1B[2J";
    table.rows[0].cells[0] = text_cell("\x1B]0;x\x07");
    CHECK(text_table(table, Colour::off).find('\x1B') == std::string::npos);
}
