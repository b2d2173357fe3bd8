#include "units/number_text.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace pcnload::units;

TEST_CASE("a number is digits with a point inside and a power of ten") {
    CHECK(read_whole_number_text("0").value == 0);
    CHECK(read_whole_number_text("12").value == 12);
    CHECK(read_whole_number_text("010").value == 10);  // no octal
    CHECK(read_whole_number_text("1.50").value == 1.5);
    CHECK(read_whole_number_text("7.131").value == 7.131);
    CHECK(read_whole_number_text("1e3").value == 1000);
    CHECK(read_whole_number_text("2.5E-1").value == 0.25);
    CHECK(read_whole_number_text("1e+2").value == 100);
}

TEST_CASE("a number ends where its text does") {
    CHECK(read_number("8 min").length == 1);
    CHECK(read_number("8.5min").length == 3);
    CHECK(read_number("5.").length == 1);
    CHECK(read_number("5.x").length == 1);
    CHECK(read_number("1,000").length == 1);
    CHECK(read_number("1.2.3").length == 3);
    CHECK(read_number("3e").length == 1);
    CHECK(read_number("3e+").length == 1);
    CHECK(read_number("3events").length == 1);
    CHECK(read_number("0x10").length == 1);
}

TEST_CASE("what does not begin with a digit is no number") {
    for (const char* text :
         {"", "-1", "+1", ".5", "nan", "NaN", "inf", "x1", " 1", "\xC2\xA3", "e5"}) {
        CAPTURE(text);
        const NumberRead read = read_number(text);
        CHECK(read.fault == NumberFault::not_a_number);
        CHECK(read.length == 0);
    }
}

TEST_CASE("a whole text is one number or none") {
    for (const char* text : {"1,000", "5.", "1 ", "48000 patients", "1_000", "1e", "0x10", "50%"}) {
        CAPTURE(text);
        CHECK(read_whole_number_text(text).fault == NumberFault::not_a_number);
    }
}

TEST_CASE("a number that no double holds is out of range") {
    CHECK(read_number("1e400").fault == NumberFault::too_large);
    CHECK(read_number("0.1e400").fault == NumberFault::too_large);
    CHECK(read_number("1E+9999999999999999999").fault == NumberFault::too_large);
    CHECK(read_number(std::string(400, '9')).fault == NumberFault::too_large);
    CHECK(read_number("1e-400").fault == NumberFault::too_small);
    CHECK(read_number("0." + std::string(400, '0') + "1").fault == NumberFault::too_small);
    CHECK(read_number("0e999").fault == NumberFault::none);
    CHECK(read_number("1.7976931348623157e308").fault == NumberFault::none);
}

TEST_CASE("a long text of digits is read in one pass") {
    const NumberRead read = read_number("0." + std::string(100'000, '3'));
    CHECK(read.fault == NumberFault::none);
    CHECK(read.value == doctest::Approx(1.0 / 3));
}
