#include "render/table.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("columns for machines are left out where people read") {
    Table table;
    table.columns = {{"a", "A", Align::left, 0, false}, {"b", "B", Align::left, 0, true}};
    table.rows.push_back({{text_cell("1"), text_cell("2")}});
    table.rows.push_back(heading_row("block"));
    const Table shown = shown_to_people(table);
    REQUIRE(shown.columns.size() == 1);
    CHECK(shown.columns[0].key == "a");
    CHECK(shown.rows[0].cells == std::vector{text_cell("1")});
    CHECK(shown.rows[1].kind == RowKind::heading);
}

TEST_CASE("a table without words above its columns has no headers") {
    Table table;
    table.columns = {{"a", "", Align::left, 0, false}};
    CHECK_FALSE(table.has_headers());
    table.columns.push_back({"b", "B", Align::left, 0, false});
    CHECK(table.has_headers());
}
