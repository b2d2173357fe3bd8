#include "units/calendar_date.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

namespace {

Date date(std::string_view text) {
    const auto read = read_date(text);
    REQUIRE(read.has_value());
    return *read;
}

std::string moved(std::string_view from, std::string_view length) {
    const auto read = read_time_length(length);
    REQUIRE(read.has_value());
    return date_text(later(date(from), *read));
}

}  // namespace

TEST_CASE("a date is read and written back") {
    for (const char* text :
         {"2020-09-30", "2020-02-29", "2000-02-29", "1900-01-01", "2199-12-31"}) {
        CAPTURE(text);
        CHECK(date_text(date(text)) == text);
    }
}

TEST_CASE("what is no day of the calendar is no date") {
    for (const char* text :
         {"2019-02-29",  "1900-02-29",  "2020-04-31", "2020-13-01", "2020-00-10",
          "2020-01-00",  "2020-1-1",    "20-09-30",   "30/09/2020", "2020/09/30",
          "2020-09-30 ", " 2020-09-30", "2020-09-3a", "-020-09-30", "2020-+9-30",
          "1899-12-31",  "2200-01-01",  "",           "today",      "2020-09-30T00:00"}) {
        CAPTURE(text);
        CHECK_FALSE(read_date(text).has_value());
    }
}

TEST_CASE("days are counted between dates") {
    CHECK(days_between(date("2020-04-01"), date("2021-03-31")) == 364);
    CHECK(days_between(date("2020-02-28"), date("2020-03-01")) == 2);
    CHECK(days_between(date("2020-04-02"), date("2020-04-01")) == -1);
}

TEST_CASE("a length of time is a whole number of units") {
    CHECK(read_time_length("6 months") == TimeLength{6, 0});
    CHECK(read_time_length("1 month") == TimeLength{1, 0});
    CHECK(read_time_length("1 quarter") == TimeLength{3, 0});
    CHECK(read_time_length("2 years") == TimeLength{24, 0});
    CHECK(read_time_length("90 days") == TimeLength{0, 90});
    CHECK(read_time_length("2 weeks") == TimeLength{0, 14});
    CHECK(read_time_length("1 fortnight") == TimeLength{0, 14});
    CHECK(read_time_length("0 days") == TimeLength{0, 0});
    CHECK(read_time_length("1000 years") == TimeLength{12000, 0});
}

TEST_CASE("anything else is no length of time") {
    for (const char* text :
         {"", "6", "months", "six months", "1.5 months", "-1 months", "+1 months", "1001 days",
          "99999 days", "6 hours", "6 sessions", "6 Months", "6  months", " 6 months", "6 months ",
          "1 month 2 days", "6 monthss", "6 s"}) {
        CAPTURE(text);
        CHECK_FALSE(read_time_length(text).has_value());
    }
}

TEST_CASE("a month later keeps the day or takes the last of the month") {
    CHECK(moved("2020-08-31", "6 months") == "2021-02-28");
    CHECK(moved("2019-08-31", "6 months") == "2020-02-29");
    CHECK(moved("2020-01-31", "1 month") == "2020-02-29");
    CHECK(moved("2020-09-30", "1 month") == "2020-10-30");
    CHECK(moved("2020-02-29", "1 year") == "2021-02-28");
    CHECK(moved("2020-12-15", "1 month") == "2021-01-15");
    CHECK(moved("2020-11-30", "1 quarter") == "2021-02-28");
}

TEST_CASE("days and weeks later are counted") {
    CHECK(moved("2020-02-28", "2 days") == "2020-03-01");
    CHECK(moved("2020-12-25", "1 fortnight") == "2021-01-08");
    CHECK(moved("2020-04-01", "0 days") == "2020-04-01");
    CHECK(moved("2199-12-31", "1000 years") == "3199-12-31");
}
