#include "render/workbook/assumptions_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("an assumption is shown as it is written, and led on in base units") {
    const SmallBook small;
    const Sheet sheet = assumptions_sheet(small.book, small.assumptions);
    test::expect_each_place_once(sheet);
    const std::size_t row = row_of(sheet, 1, "minutes_per_round");
    CHECK(cell(sheet, row, 2).text == "min per round");
    CHECK(cell(sheet, row, 3).number == 120);
    CHECK(cell(sheet, row, 3).style.look == Look::input);
    CHECK(cell(sheet, row, 4).number == 90);
    CHECK(cell(sheet, row, 5).number == doctest::Approx(60));
    CHECK(cell(sheet, row, 6).number == doctest::Approx(180));
    const Cell& base = cell(sheet, row, small.assumptions.first_base_column);
    CHECK(base.number == doctest::Approx(2));
    CHECK(base.text == '$' + place(row, 3) + "/60");
}

TEST_CASE("its cell outside of the range is shaded") {
    const SmallBook small;
    const Sheet sheet = assumptions_sheet(small.book, small.assumptions);
    REQUIRE(sheet.shades.size() == 1);
    CHECK(sheet.shades[0].first_row == row_of(sheet, 1, "minutes_per_round"));
    CHECK_FALSE(sheet.shades[0].good);
}

TEST_CASE("grounds that differ name the scenario, and those alike are said once") {
    const SmallBook small;
    const Sheet sheet = assumptions_sheet(small.book, small.assumptions);
    CHECK(cell(sheet, row_of(sheet, 1, "minutes_per_round"), 7).text == "study; judgement (it)");
    CHECK(cell(sheet, row_of(sheet, 1, "homes_per_patient"), 7).text == "statistic");
}
