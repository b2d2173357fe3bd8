#include "scenario/written_value.hpp"

#include <doctest/doctest.h>

namespace {

using pcnload::scenario::written_value;

TEST_CASE("a quantity is a number and its unit") {
    CHECK(written_value("4 min per resident").number == 4);
    CHECK(written_value("4 min per resident").unit == "min per resident");
    CHECK(written_value(" 20% ").number == 20);
    CHECK(written_value("20%").unit == "%");
    CHECK(written_value("0.5").number == 0.5);
    CHECK(written_value("0.5").unit.empty());
}

TEST_CASE("what is no quantity alone has no number") {
    for (const char* text : {"2020-04-01", "2 * rounds", "rounds", "3 h * rounds", "", "{gp: 1}"}) {
        CAPTURE(text);
        CHECK_FALSE(written_value(text).number.has_value());
        CHECK(written_value(text).unit.empty());
    }
}

}  // namespace
