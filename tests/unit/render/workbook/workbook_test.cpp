#include "render/workbook/workbook.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("the sheets stand in the order in which they are read") {
    const SmallBook small;
    const Workbook workbook = make_workbook(small.book, {});
    std::vector<std::string> names;
    for (const Sheet& sheet : workbook.sheets)
        names.push_back(sheet.name);
    CHECK(names == std::vector<std::string>{"Read me", "Inputs", "Assumptions", "Rates", "1 small",
                                            "2 it", "Results", "Check"});
    CHECK(workbook.title == "What the contract asks of Small (U00001)");
    REQUIRE(workbook.names.size() == 1);
    CHECK(workbook.names[0].place == "Check!$A$3");
}
