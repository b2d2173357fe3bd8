#include "nhs/release.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using nhs::month_text;
using nhs::read_release_date;

TEST_CASE("a date is read in every spelling that publishers have used") {
    const auto day = units::read_date("2026-07-01");
    for (const char* text : {"2026-07-01", "01Jul2026", "01JUL2026", "01-Jul-26", "1-Jul-2026",
                             "01/07/2026", "20260701", "01 July 2026", "01-07-2026"}) {
        CAPTURE(text);
        CHECK(read_release_date(text) == day);
    }
    CHECK(read_release_date("01-Sep-20") == units::read_date("2020-09-01"));
    CHECK(read_release_date("31/03/2024") == units::read_date("2024-03-31"));
}

TEST_CASE("what is no day is no date") {
    for (const char* text :
         {"", "July 2026", "2026", "31/02/2024", "32Jan2026", "01Jux2026", "20261301", "2026-07-",
          "2026/07/01/02", "01-Jul-126", "01.07.2026", "-2026-07-01", "123456789-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(read_release_date(text).has_value());
    }
}

TEST_CASE("a release is named by its month") {
    CHECK(month_text(*units::read_date("2026-07-01")) == "July 2026");
    CHECK(month_text(*units::read_date("2020-12-31")) == "December 2020");
}
