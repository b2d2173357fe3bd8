#include "scenario/expectation.hpp"

#include "support/texts.hpp"

#include <cmath>

#include <doctest/doctest.h>

using namespace pcnload;
using doctest::Approx;
using scenario::Expectation;

namespace {

// The value of one figure, as a test writes it.
struct Expected : test::Texts {
    std::optional<Expectation> read(const std::string& value) {
        return scenario::read_expectation(entry("net: " + value), diagnostics);
    }
    Expectation good(const std::string& value) {
        const auto expectation = read(value);
        expect_good();
        REQUIRE(expectation.has_value());
        return *expectation;
    }
};

std::string mistake(const std::string& value) {
    Expected expected;
    CHECK_FALSE(expected.read(value).has_value());
    return expected.message();
}

}  // namespace

TEST_CASE("a number alone means to the decimals written") {
    struct Row {
        const char* text;
        double wanted;
        double within;
    };
    for (const Row& row : {Row{"29.4", 29.4, 0.05}, Row{"12", 12, 0.5}, Row{"0.250", 0.25, 0.0005},
                           Row{"-25400", -25400, 0.5}, Row{"1.5e3", 1500, 50}, Row{"2e+2", 200, 50},
                           Row{"5e-1", 0.5, 0.05}}) {
        CAPTURE(row.text);
        const Expectation expectation = Expected().good(row.text);
        CHECK(expectation.wanted == row.wanted);
        CHECK(expectation.least == Approx(row.wanted - row.within));
        CHECK(expectation.most == Approx(row.wanted + row.within));
        CHECK_FALSE(expectation.unit.has_value());
    }
    CHECK(Expected().good("29.4").written == "29.4 +- 0.05");
}

TEST_CASE("a tolerance is a number, or a share of the value") {
    CHECK(Expected().good("29.4 +- 0.2").most == Approx(29.6));
    CHECK(Expected().good("29.4 +- 0.2").written == "29.4 +- 0.2");
    CHECK(Expected().good("200 +- 1%").least == Approx(198));
    CHECK(Expected().good("-200 +- 1%").least == Approx(-202));
    CHECK(Expected().good("200 +/- 3").most == Approx(203));
    CHECK(Expected().good("200 \xC2\xB1 3").most == Approx(203));
    CHECK(Expected().good("{value: 200, within: 0.5%}").most == Approx(201));
    CHECK(Expected().good("{value: 200, within: 2}").least == Approx(198));
    CHECK(Expected().good("{value: 200.0}").least == Approx(199.95));
}

TEST_CASE("limits may stand in the place of a value") {
    const Expectation least = Expected().good("{at_least: 1}");
    CHECK(least.least == 1);
    CHECK(std::isinf(least.most));
    CHECK_FALSE(least.wanted.has_value());
    const Expectation both = Expected().good("{at_least: -3, at_most: 1.2}");
    CHECK(both.least == -3);
    CHECK(both.most == 1.2);
    CHECK(both.written == "at least -3, at most 1.2");
}

TEST_CASE("numbers may say what they are in") {
    const Expectation weekly = Expected().good("29.4 h per week +- 3 min per week");
    REQUIRE(weekly.unit.has_value());
    CHECK(weekly.unit->scale == Approx(1.0 / 7));
    CHECK(weekly.wanted == 29.4);
    CHECK(weekly.most == Approx(29.45));
    CHECK(Expected().good("29.4 h per week +- 0.1").most == Approx(29.5));
    CHECK(Expected().good("85% +- 0.5%").most == Approx(85.425));
    const Expectation limits =
        Expected().good("{at_least: 1 h per week, at_most: 90 min per week}");
    CHECK(limits.most == Approx(1.5));
}

TEST_CASE("what is no expectation is told") {
    CHECK(mistake("many") != "");
    CHECK(mistake("once") == "`once` is no number");
    CHECK(mistake("3 +-") == "no tolerance stands behind the `+-`");
    CHECK(mistake("3 +- -1") == "a tolerance is not below nothing");
    CHECK(mistake("3 h +- 1 GBP") == "this is in GBP, the number before in hour");
    CHECK(mistake("3 +- 1 h") == "one number has a unit and the other has none");
    CHECK(mistake("{at_least: 1, at_most: 2 wte}") ==
          "one number has a unit and the other has none");
    CHECK(mistake("{at_least: 3, at_most: 2}") ==
          "nothing is at least the one and at most the other");
    CHECK(mistake("1,000") != "");
}

TEST_CASE("what does not go together is told") {
    for (const char* value :
         {"{}", "{within: 1%}", "{value: 3, at_most: 4}", "{at_most: 4, within: 1}"}) {
        CAPTURE(value);
        CHECK(mistake(value) ==
              "an expectation is a `value`, perhaps with `within`, or it is "
              "`at_least`, `at_most` or both");
    }
    CHECK(mistake("{valu: 3}") != "");
    CHECK(mistake("[3]") != "");
    CHECK(mistake("{value: [3]}") != "");
    CHECK(mistake("{value: 3, within: [1]}") != "");
}
