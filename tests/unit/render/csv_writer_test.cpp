#include "render/csv_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

namespace {

Table table_of(Cell cell) {
    Table table;
    table.columns = {{"value", "a value", Align::left, 0, true}};
    table.rows.push_back({{std::move(cell)}});
    return table;
}

std::string line_of(Cell cell) {
    const std::string text = to_csv(table_of(std::move(cell)));
    return text.substr(text.find("\r\n") + 2);
}

}  // namespace

TEST_CASE("a header of keys, then exact numbers") {
    CHECK(to_csv(table_of(number_cell(CellKind::work, 1.0 / 3))) ==
          "value\r\n0.3333333333333333\r\n");
    CHECK(line_of(number_cell(CellKind::work, -5)) == "-5\r\n");
    CHECK(line_of({}) == "\r\n");
}

TEST_CASE("text is quoted where it must be") {
    CHECK(line_of(text_cell("plain")) == "plain\r\n");
    CHECK(line_of(text_cell("a,b")) == "\"a,b\"\r\n");
    CHECK(line_of(text_cell("say \"x\"")) == "\"say \"\"x\"\"\"\r\n");
}

TEST_CASE("no spreadsheet runs a text") {
    CHECK(line_of(text_cell("=1+1")) == "'=1+1\r\n");
    CHECK(line_of(text_cell("+44")) == "'+44\r\n");
    CHECK(line_of(text_cell("-x")) == "'-x\r\n");
    CHECK(line_of(text_cell("@sum")) == "'@sum\r\n");
    CHECK(line_of(text_cell("\t=1")) == " =1\r\n");
}

TEST_CASE("headings and asides are no records") {
    Table table = table_of(text_cell("x"));
    table.rows.push_back(heading_row("Block"));
    table.rows.push_back({{text_cell("aside")}, RowKind::aside});
    CHECK(to_csv(table) == "value\r\nx\r\n");
}

TEST_CASE("a row that is short has empty fields for the rest") {
    Table table = table_of(text_cell("x"));
    table.columns.push_back({"other", "", Align::left, 0, false});
    CHECK(to_csv(table) == "value,other\r\nx,\r\n");
}

TEST_CASE("a report's tables stand below each other") {
    Report report;
    report.sections.push_back({"", {}, table_of(text_cell("x")), {}});
    report.sections.push_back({"", {"words"}, std::nullopt, {}});
    report.sections.push_back({"", {}, table_of(text_cell("y")), {}});
    CHECK(to_csv(report) == "value\r\nx\r\n\r\nvalue\r\ny\r\n");
}
