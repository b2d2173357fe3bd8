#include "render/workbook/check_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("each figure stands beside its formula, and one cell says whether all agree") {
    const SmallBook small;
    const Sheet sheet = check_sheet(small.book, small.results);
    test::expect_each_place_once(sheet);
    const std::size_t row = row_of(sheet, 1, "gp.wte_required");
    CHECK(cell(sheet, row, 0).text == "small");
    CHECK(cell(sheet, row, 2).kind == CellKind::number);
    CHECK(cell(sheet, row, 2).number == test::role(*small.book.scenarios[0], "gp").wte_required);
    CHECK(cell(sheet, row, 3).text.starts_with("Results!"));
    CHECK(agreement_place() == "Check!$A$3");
    CHECK(cell(sheet, 2, 0).words == agreement_words);
    CHECK(cell(sheet, 2, 0).text.find("=ROWS(") != std::string::npos);
}

TEST_CASE("as many rows as figures") {
    const SmallBook small;
    const Sheet sheet = check_sheet(small.book, small.results);
    CHECK(test::has_cell(sheet, 4 + small.results.checked.size(), 5));
    CHECK_FALSE(test::has_cell(sheet, 5 + small.results.checked.size(), 5));
}
