#include "render/number_text.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("hours have one decimal below a hundred and none from there on") {
    CHECK(work_text(0) == "0");
    CHECK(work_text(12.34) == "12.3");
    CHECK(work_text(99.94) == "99.9");
    CHECK(work_text(99.96) == "100");
    CHECK(work_text(1234.5678) == "1,235");
    CHECK(work_text(-12.34) == "-12.3");
    CHECK(work_text(0.01) == "0.0");
}

TEST_CASE("WTE have two decimals below ten and one from there on") {
    CHECK(wte_text(1.234) == "1.23");
    CHECK(wte_text(9.994) == "9.99");
    CHECK(wte_text(9.996) == "10.0");
    CHECK(wte_text(59) == "59.0");
}

TEST_CASE("pounds are whole below a thousand, then hundreds, then four figures") {
    CHECK(money_text(0) == "£0");
    CHECK(money_text(12.4) == "£12");
    CHECK(money_text(999.4) == "£999");
    CHECK(money_text(999.6) == "£1,000");
    CHECK(money_text(12'345) == "£12,300");
    CHECK(money_text(-12'345) == "-£12,300");
    CHECK(money_text(123'456) == "£123,500");
    CHECK(money_text(1'234'567) == "£1,235,000");
    CHECK(money_text(12'345'678) == "£12,350,000");
}

TEST_CASE("thousands of pounds read like hours") {
    CHECK(thousands_text(12'345) == "12.3");
    CHECK(thousands_text(612'345) == "612");
    CHECK(thousands_text(-1'612'345) == "-1,612");
}

TEST_CASE("shares are whole per cents") {
    CHECK(share_text(0.624) == "62%");
    CHECK(share_text(0) == "0%");
    CHECK(share_text(1) == "100%");
}

TEST_CASE("counts are as they were given") {
    CHECK(count_text(5.3) == "5.3");
    CHECK(count_text(12) == "12");
    CHECK(count_text(48'000) == "48,000");
    CHECK(count_text(0) == "0");
}

TEST_CASE("nought is never minus nought") {
    CHECK(work_text(-0.0) == "0");
    CHECK(work_text(-0.01) == "0.0");
    CHECK(money_text(-0.3) == "£0");
    CHECK(wte_text(-0.001) == "0.00");
    CHECK(exact_text(-0.0) == "0");
}

TEST_CASE("bare numbers have no separators and no sign of currency") {
    CHECK(work_text(1234.5, NumberStyle::bare) == "1235");
    CHECK(money_text(12'345, NumberStyle::bare) == "12300");
    CHECK(count_text(48'000, NumberStyle::bare) == "48000");
}

TEST_CASE("exact numbers read back to the same double") {
    CHECK(exact_text(0.1) == "0.1");
    CHECK(exact_text(1.0 / 3) == "0.3333333333333333");
    CHECK(exact_text(1e22) == "1e+22");
    CHECK(exact_text(5) == "5");
}

TEST_CASE("what is no number is never shown as one") {
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(work_text(infinite) == "-");
    CHECK(count_text(infinite) == "-");
    CHECK(exact_text(infinite).empty());
}

TEST_CASE("halves go away from nought, whatever the last bits of a sum") {
    CHECK(work_text(0.25) == "0.3");
    CHECK(work_text(-1.05) == "-1.1");
    CHECK(work_text(-1.0499999999999998) == "-1.1");
    CHECK(work_text(1.0499999) == "1.0");
}

TEST_CASE("a count of things has the right plural") {
    CHECK(counted(1, "file") == "1 file");
    CHECK(counted(0, "file") == "0 files");
    CHECK(counted(1250, "network") == "1,250 networks");
}
