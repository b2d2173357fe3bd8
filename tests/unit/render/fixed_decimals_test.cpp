// Against std::to_chars, digit by digit.
#include "render/fixed_decimals.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

std::string fixed(double number) {
    std::array<char, render::longest_fixed> text{};
    return {text.data(), render::write_fixed(text.data(), number)};
}

std::string expected(double number) {
    std::array<char, render::longest_fixed> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number,
                                       std::chars_format::fixed, 6)
                             .ptr};
}

TEST_CASE("six decimals, always") {
    CHECK(fixed(0) == "0.000000");
    CHECK(fixed(61.25) == "61.250000");
    CHECK(fixed(1.0 / 3) == "0.333333");
    CHECK(fixed(2.0 / 3) == "0.666667");
    CHECK(fixed(-1.5) == "-1.500000");
    CHECK(fixed(999'998.9999996) == "999999.000000");
    CHECK(fixed(1e21) == "1000000000000000000000.000000");
}

TEST_CASE("halves of the last decimal, and what lies next to them") {
    for (const double base : {0.0, 1.0, 7.0, 1023.0, 65'535.0, 999'000.0}) {
        for (int part = 0; part < 2000; ++part) {
            const double half = base + (part + 0.5) / 1e6;
            for (const double number :
                 {half, std::nextafter(half, 0.0), std::nextafter(half, 1e9), half + 1e-10}) {
                CAPTURE(number);
                REQUIRE(fixed(number) == expected(number));
            }
        }
    }
    // Exact ties: multiples of 1/128 have seven decimals and end in 5.
    for (int k = 1; k < 4096; k += 2) {
        const double tie = k / 128.0;
        REQUIRE(fixed(tie) == expected(tie));
    }
}

TEST_CASE("numbers of every size") {
    std::mt19937_64 random(20'201'231);
    std::uniform_real_distribution<double> digits(0, 1);
    for (int power = -12; power < 25; ++power) {
        for (int i = 0; i < 3000; ++i) {
            const double number = digits(random) * std::pow(10.0, power);
            CAPTURE(number);
            REQUIRE(fixed(number) == expected(number));
        }
    }
    for (const double number :
         {std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max(), -0.0, 1e6,
          999'999.0, 999'999.4999995, 1e-7, 5e-7, 4.9999999e-7}) {
        CAPTURE(number);
        CHECK(fixed(number) == expected(number));
    }
}

}  // namespace
