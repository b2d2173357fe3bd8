#include "render/workbook/role_results.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("hours of a role become WTE, cost, and what of it is paid back") {
    const SmallBook small;
    const Sheet& sheet = small.results_page;
    const auto& gp = test::role(*small.book.scenarios[0], "gp");
    const std::size_t hours = row_of(sheet, 0, "Hours by role") + 1;
    CHECK(cell(sheet, hours, 3).number == doctest::Approx(16));
    CHECK(cell(sheet, hours, 3).text.find("$B" + std::to_string(hours + 1)) != std::string::npos);
    const std::size_t wte = row_of(sheet, 0, "WTE required") + 1;
    // 12 h raised by 1.25, and 4 of a named person, of 1600 h a year.
    CHECK(cell(sheet, wte, 3).number == doctest::Approx((12 * 1.25 + 4) * 365 / 7 / 1600));
    CHECK(cell(sheet, row_of(sheet, 0, "Cost by role") + 1, 3).number == gp.cost);
    const std::size_t missing = row_of(sheet, 0, "Missing: required beyond those free") + 1;
    CHECK(cell(sheet, missing, 3).number == gp.wte_required);
    CHECK(cell(sheet, missing + 2, 3).number == 0);
}

TEST_CASE("where the scheme names no most, a cell that is empty bounds nothing") {
    const SmallBook small;
    const Sheet& sheet = small.results_page;
    const std::size_t nurse =
        row_of(sheet, 0, "Reimbursed by role, before the cap on the scheme's sum") + 2;
    CHECK(cell(sheet, nurse, 3)
              .text.starts_with("IF(" + small.rates.of(small.rates.most + 1, 0) + "=\"\","));
    CHECK(cell(sheet, nurse, 3).number ==
          test::role(*small.book.scenarios[0], "nurse").reimbursement);
}
