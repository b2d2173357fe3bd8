#include "render/workbook/rates_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("working time, allowance and cost of a role") {
    const SmallBook small;
    const Sheet& sheet = small.rates_page;
    test::expect_each_place_once(sheet);
    const std::size_t column = small.rates.first_column;
    CHECK(cell(sheet, small.rates.available, column).number == doctest::Approx(1600));
    CHECK(cell(sheet, small.rates.factor, column).number == doctest::Approx(1.25));
    CHECK(cell(sheet, small.rates.factor + 1, column).number == doctest::Approx(1));
    CHECK(cell(sheet, small.rates.cost, column).number == doctest::Approx(100'000));
}

TEST_CASE("what the scheme reimburses, empty where it has no say") {
    const SmallBook small;
    const Sheet& sheet = small.rates_page;
    const std::size_t column = small.rates.first_column;
    CHECK_FALSE(test::has_cell(sheet, small.rates.most, column));
    CHECK_FALSE(test::has_cell(sheet, small.rates.most + 1, column));
    CHECK(cell(sheet, small.rates.share + 1, column).number == doctest::Approx(1));
    CHECK(cell(sheet, small.rates.most + 2, column).number == doctest::Approx(40'000));
    CHECK(cell(sheet, small.rates.share + 2, column).number == doctest::Approx(0.7));
    CHECK(cell(sheet, small.rates.scheme_sum, column).number == doctest::Approx(48'000));
}

TEST_CASE("what the streams pay, and when") {
    const SmallBook small;
    const Sheet& sheet = small.rates_page;
    const std::size_t column = small.rates.first_column;
    CHECK(cell(sheet, small.rates.funding, column).number == doctest::Approx(72'000));
    CHECK(cell(sheet, small.rates.paid_at_end + 1, column).number == 1);
    CHECK(cell(sheet, small.rates.paid_of_year, column).number == doctest::Approx(1));
    CHECK(cell(sheet, small.rates.paid_of_year + 1, column).number == doctest::Approx(243.0 / 365));
}
