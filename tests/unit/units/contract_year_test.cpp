#include "units/contract_year.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

TEST_CASE("a contract year runs from April to March") {
    const ContractYear year(2020);
    CHECK(date_text(year.first_day()) == "2020-04-01");
    CHECK(date_text(year.last_day()) == "2021-03-31");
    CHECK(year.days() == 365);
    CHECK(year.text() == "2020/21");
}

TEST_CASE("a contract year with a 29 February has 366 days") {
    CHECK(ContractYear(2019).days() == 366);
    CHECK(ContractYear(2023).days() == 366);
    CHECK(ContractYear(1999).days() == 366);
    CHECK(ContractYear(2099).days() == 365);  // 2100 is no leap year
}

TEST_CASE("the months of a contract year follow each other") {
    const ContractYear year(2019);
    CHECK(year.month_text(0) == "2019-04");
    CHECK(year.month_text(8) == "2019-12");
    CHECK(year.month_text(9) == "2020-01");
    CHECK(year.month_text(11) == "2020-03");
    int days = 0;
    for (int month = 0; month < months_per_year; ++month) {
        days += days_between(year.month_start(month), year.month_start(month + 1));
    }
    CHECK(days == year.days());
    CHECK(year.month_start(months_per_year) == ContractYear(2020).first_day());
}

TEST_CASE("a contract year is read as it is written") {
    for (const char* text : {"2020/21", "1999/00", "2009/10", "2008/09", "2099/00", "2198/99"}) {
        CAPTURE(text);
        const auto year = read_contract_year(text);
        REQUIRE(year.has_value());
        CHECK(year->text() == text);
    }
    CHECK(read_contract_year("2020/21") == ContractYear(2020));
}

TEST_CASE("two years that do not follow each other are no contract year") {
    for (const char* text : {"2020/22", "2020/20", "2020-21", "2020/2021", "2020", "20/21", "",
                             "2020/2x", "x020/21", "1899/00", "2199/00", " 2020/21", "2020/ 1"}) {
        CAPTURE(text);
        CHECK_FALSE(read_contract_year(text).has_value());
    }
}

TEST_CASE("the standard year has 365 days of weeks") {
    CHECK(weeks_per_year == doctest::Approx(52.142857));
}
