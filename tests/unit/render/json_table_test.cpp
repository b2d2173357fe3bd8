#include "render/json_table.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("a table's rows are objects by its keys, those for machines too") {
    Table table;
    table.columns = {{"name", "Name", Align::left, 0, false},
                     {"count", "Count", Align::right, 0, true},
                     {"note", "Note", Align::left, 0, false}};
    table.rows.push_back(heading_row("Block"));
    table.rows.push_back({{text_cell("a"), number_cell(CellKind::count, 2)}});
    table.rows.push_back({{text_cell("words")}, RowKind::aside});
    JsonWriter json(JsonStyle::one_line);
    write_table(json, table);
    CHECK(json.take() == "[{\"name\":\"a\",\"count\":2,\"note\":null}]\n");
}
