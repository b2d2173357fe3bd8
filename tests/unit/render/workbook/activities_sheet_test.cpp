#include "render/workbook/activities_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("an activity's row leads from its count to its hours") {
    const SmallBook small;
    const Sheet sheet = activities_sheet(small.book, 0, small.inputs, small.assumptions);
    test::expect_each_place_once(sheet);
    CHECK(sheet.name == "1 small");
    const std::size_t row = row_of(sheet, static_cast<std::size_t>(Column::activity), "visit");
    const auto at = [&](Column column) -> const Cell& {
        return cell(sheet, row, static_cast<std::size_t>(column));
    };
    CHECK(at(Column::count).number == 12);
    CHECK(at(Column::count).text == small.inputs.count(3, 0));
    CHECK(at(Column::duration).number == doctest::Approx(2));
    CHECK(at(Column::duration).text.starts_with("Assumptions!"));
    CHECK(at(Column::duration_unit).text == "hour per round");
    CHECK(at(Column::hours_per_week).number == doctest::Approx(12));
    CHECK(at(Column::full_hours).number == doctest::Approx(12 * 365.0 / 7));
    CHECK(at(Column::in_force).text == in_force_word);
    CHECK(at(Column::share_of_year).number == doctest::Approx(182.0 / 365));
}

TEST_CASE("what is done once, and named people's time, say so") {
    const SmallBook small;
    const Sheet sheet = activities_sheet(small.book, 0, small.inputs, small.assumptions);
    const auto activity = static_cast<std::size_t>(Column::activity);
    const auto state = static_cast<std::size_t>(Column::in_force);
    CHECK(cell(sheet, row_of(sheet, activity, "write"), state).text == "once");
    CHECK(cell(sheet, row_of(sheet, activity, "sessions"), static_cast<std::size_t>(Column::named))
              .text == named_word);
}

TEST_CASE("a column is read over all rows of the sheet") {
    const SmallBook small;
    CHECK(activity_column(small.book, 1, Column::service) == "'2 it'!$A$4:$A$8");
}
