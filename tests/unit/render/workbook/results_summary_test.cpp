#include "render/workbook/results_summary.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("the figures in all are sums of those below") {
    const SmallBook small;
    const Sheet& sheet = small.results_page;
    const SummaryRows& rows = small.results.summary;
    CHECK(cell(sheet, rows.hours, 0).text == "Hours a week");
    CHECK(cell(sheet, rows.hours, 3).text.starts_with("SUM('1 small'!"));
    CHECK(cell(sheet, rows.hours, 4).number == small.book.scenarios[1]->totals.hours.per_week);
    CHECK(cell(sheet, rows.net, 3).number == small.book.scenarios[0]->totals.net);
    CHECK(cell(sheet, rows.net, 3).style.look == Look::total);
}

TEST_CASE(
    "the scheme's sum is the most that is reimbursed, and others' roles cost the network nothing") {
    const SmallBook small;
    const Sheet& sheet = small.results_page;
    const std::size_t back = row_of(sheet, 1, "reimbursement");
    CHECK(cell(sheet, back, 3).text.starts_with("MIN(SUM("));
    CHECK(cell(sheet, back, 3).text.ends_with(small.rates.of(small.rates.scheme_sum, 0) + ')'));
    const std::size_t cost = row_of(sheet, 1, "cost");
    const std::size_t roles = row_of(sheet, 0, "Cost by role") + 1;
    CHECK(cell(sheet, cost, 3).text == "SUM(" + place(roles, 3) + ':' + place(roles + 2, 3) + ')');
}
