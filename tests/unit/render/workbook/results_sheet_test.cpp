#include "render/workbook/results_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("the summary stands on top, and no row stands in another's place") {
    const SmallBook small;
    test::expect_each_place_once(small.results_page);
    CHECK(row_of(small.results_page, 0, "In all, in steady state") == first_table_row);
    CHECK(row_of(small.results_page, 0, "Hours by role") ==
          first_table_row + summary_row_count + 1);
    CHECK(small.results.of(7, 1) == "Results!$E$8");
}

TEST_CASE("every figure that is held against the program stands where it is said to") {
    const SmallBook small;
    for (const CheckedFigure& checked : small.results.checked) {
        bool found = false;
        for (const Cell& each : small.results_page.cells) {
            if ("Results!" + held(each.row, each.column) != checked.place) continue;
            found = true;
            CHECK_MESSAGE(each.kind == CellKind::formula, checked.name);
            CHECK_MESSAGE(each.number == checked.value, checked.name);
            CHECK(cell(small.results_page, each.row, 0).kind == CellKind::text);
        }
        CHECK_MESSAGE(found, checked.name);
    }
}
