#include "render/workbook/scenario_table.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("a column for each scenario, and empty cells for what one does not have") {
    const SmallBook small;
    Sheet sheet;
    ScenarioTable table(sheet, small.book, "Title", "Note", {"What", "Name", "Unit"});
    CHECK(cell(sheet, 2, 3).text == "small");
    CHECK(cell(sheet, 2, 4).text == "it");
    table.section("Block");
    const std::size_t row = table.row("id", "Words", "h", [](std::size_t scenario) {
        return scenario == 0 ? std::optional<Content>{} : Content{"1+1", 2, {}};
    });
    CHECK(row == first_table_row + 1);
    CHECK_FALSE(test::has_cell(sheet, row, 3));
    CHECK(cell(sheet, row, 4).text == "1+1");
    CHECK(cell(sheet, row, 1).text == "id");
}

TEST_CASE("blocks are parted by an empty row") {
    const SmallBook small;
    Sheet sheet;
    ScenarioTable table(sheet, small.book, "Title", "Note", {"What", "Name", "Unit"});
    table.section("One");
    const std::size_t first = table.rows(small.book.roles, "h", [](std::size_t, std::size_t place) {
        return Content{"", static_cast<double>(place), {}};
    });
    table.section("Two");
    CHECK(row_of(sheet, 0, "Two") == first + small.book.roles.size() + 1);
}
