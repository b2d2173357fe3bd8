#include "spec/signed_quantity.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;
using spec::SignedQuantity;

SignedQuantity read(std::string_view text) {
    const auto result = spec::read_signed_quantity(text);
    REQUIRE(std::holds_alternative<SignedQuantity>(result));
    return std::get<SignedQuantity>(result);
}

TEST_CASE("a number may be below nought, and have a unit") {
    CHECK(read("2.5").number == 2.5);
    CHECK(read(" -2.5 ").number == -2.5);
    CHECK(read("+3").number == 3);
    CHECK_FALSE(read("-2.5").has_unit());
    const SignedQuantity hours = read("-90 min per week");
    CHECK(hours.number == -90);
    CHECK(hours.has_unit());
    CHECK(hours.unit.number == 1);
    CHECK(hours.value() == Approx(-1.5 / 7));
    CHECK_FALSE(hours.is_share());
}

TEST_CASE("a share is plain") {
    CHECK(read("70%").value() == 0.7);
    CHECK(read("-5%").is_share());
    CHECK(read("-5%").number == -5);
    CHECK_FALSE(read("0.05").is_share());
}

TEST_CASE("what is no number is told") {
    for (const char* text : {"", "-", "five", "once", "--2", "1,000", "2 per 1000"}) {
        CAPTURE(text);
        CHECK(std::holds_alternative<units::TextError>(spec::read_signed_quantity(text)));
    }
}

}  // namespace
