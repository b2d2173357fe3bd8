#include "render/workbook/book.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("parts of the same id share a row") {
    CommonRows rows(2);
    rows.add(0, 0, "a", "A");
    rows.add(0, 1, "b", "B");
    rows.add(1, 0, "b", "another title");
    rows.add(1, 1, "c", "C");
    REQUIRE(rows.size() == 3);
    CHECK(rows.title(1) == "B");
    CHECK(rows.place(1, 1) == 0);
    CHECK_FALSE(rows.place(0, 1));
    CHECK(rows.row_of(1, 1) == 2);
    CHECK(rows.row_of(0, 1) == 1);
}

TEST_CASE("a book knows its drivers, roles, services and streams") {
    const SmallBook small;
    CHECK(small.book.roles.id(0) == "gp");
    CHECK(small.book.services.size() == 1);
    CHECK(small.book.funding.id(1) == "premium");
    CHECK(small.book.drivers.size() == 7);
}
