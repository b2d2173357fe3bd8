#include "render/workbook/read_me_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("the first sheet has the verdict, live figures and how it was made") {
    const SmallBook small;
    const Sheet sheet = read_me_sheet(small.book, small.results,
                                      {"1.2.3", "pcnload export xlsx", {{"a.yaml", "abc"}}});
    test::expect_each_place_once(sheet);
    CHECK(sheet.name == read_me_name);
    CHECK(cell(sheet, 0, 0).text == "What the contract asks of Small (U00001)");
    CHECK(cell(sheet, row_of(sheet, 0, "small"), 1).text.starts_with("small asks for "));
    const std::size_t live = row_of(sheet, 0, "Scenario") + 1;
    CHECK(cell(sheet, live, 2).kind == CellKind::formula);
    CHECK(cell(sheet, live, 2).number == small.book.scenarios[0]->totals.hours.per_week);
    CHECK(cell(sheet, live + 1, 4).text == small.results.of(small.results.summary.net, 1));
    CHECK(cell(sheet, row_of(sheet, 0, "Program"), 1).text == "pcnload 1.2.3");
    CHECK(cell(sheet, row_of(sheet, 0, "a.yaml"), 1).text == "SHA-256 abc");
}
