#include "units/product_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

namespace {

ProductText product(std::string_view text) {
    CAPTURE(text);
    ProductRead read = read_product(text);
    if (const auto* error = std::get_if<TextError>(&read)) {
        FAIL("not read: " << text << ": " << error->message);
    }
    return std::get<ProductText>(read);
}

Literal quantity(std::string_view text) {
    const ProductText read = product(text);
    REQUIRE(read.factors.size() == 1);
    REQUIRE(std::holds_alternative<Literal>(read.factors.front().what));
    const Literal literal = std::get<Literal>(read.factors.front().what);
    const LiteralRead alone = read_quantity(text);
    if (!literal.once) {
        REQUIRE(std::holds_alternative<Literal>(alone));
        CHECK(std::get<Literal>(alone).value() == literal.value());
    }
    return literal;
}

std::string name_of(const FactorText& factor) { return std::get<std::string>(factor.what); }

}  // namespace

TEST_CASE("a quantity is its number in base units") {
    CHECK(quantity("8 min per resident").value() == doctest::Approx(8.0 / 60));
    CHECK(quantity("8 min per resident").dimension.text() == "hour per resident");
    CHECK(quantity("1 round per home per 2 weeks").value() == doctest::Approx(1.0 / 14));
    CHECK(quantity("1 round per home per 2 weeks").dimension.text() == "round per day per home");
    CHECK(quantity("1 session per pcn per week").value() == doctest::Approx(25.0 / 6 / 7));
    CHECK(quantity("37.5 h per wte per week").value() == doctest::Approx(37.5 / 7));
    CHECK(quantity("42 weeks per year").value() == doctest::Approx(294.0 / 365));
    CHECK(quantity("42 weeks per year").dimension.is_plain());
    CHECK(quantity("7.50 GBP per bed per month").value() == doctest::Approx(90.0 / 365));
    CHECK(quantity("12").value() == 12);
    CHECK(quantity("12").dimension.is_plain());
}

TEST_CASE("a number after per belongs to the unit behind it alone") {
    const Literal rate = quantity("20 per 1000 patients per year");
    CHECK(rate.value() == doctest::Approx(20.0 / 1000 / 365));
    CHECK(rate.dimension.text() == "1 per day per patient");
    CHECK(quantity("1 review per 6 months").value() == doctest::Approx(2.0 / 365));
    CHECK(quantity("3 visits per 10 patients per 2 weeks").value() == doctest::Approx(0.3 / 14));
    CHECK(quantity("1 visit per 1.5 weeks").value() == doctest::Approx(1 / 10.5));
}

TEST_CASE("a percentage divides by 100 wherever it stands and exactly") {
    CHECK(quantity("85%").value() == 0.85);
    CHECK(quantity("70%").value() == 0.7);
    CHECK(quantity("35 %").value() == 0.35);
    CHECK(quantity("0%").value() == 0);
    CHECK(quantity("120%").value() == 1.2);
    const Literal uptake = quantity("15% patients per year");
    CHECK(uptake.value() == doctest::Approx(0.15 / 365));
    CHECK(uptake.dimension.text() == "patient per day");
    for (int percent = 0; percent <= 100; ++percent) {
        CHECK(quantity(std::to_string(percent) + "%").value() == percent / 100.0);
    }
}

TEST_CASE("a bare number can be read in the unit that a quantity is written in") {
    CHECK(quantity("85%").value_of(70) == 0.7);
    CHECK(quantity("8 min per resident").value_of(4) == doctest::Approx(4.0 / 60));
    CHECK(quantity("8 residents per round").value_of(15) == 15);
    CHECK(quantity("2 weeks").value_of(3) == 21);
    CHECK(quantity("5 per 1000 patients").value_of(4) == doctest::Approx(0.004));
}

TEST_CASE("whole minutes come to the nearest number of hours") {
    for (int minutes = 1; minutes <= 600; ++minutes) {
        CHECK(quantity(std::to_string(minutes) + " min").value() == minutes / 60.0);
    }
}

TEST_CASE("pounds are written with their sign or as GBP") {
    CHECK(quantity("£1.50").value() == 1.5);
    CHECK(quantity("£1.50").dimension == Dimension::of(Base::money));
    CHECK(quantity("£1.50 per patient per year").value() ==
          quantity("1.50 GBP per patient per year").value());
    CHECK(quantity("£1.50 per patient per year").dimension ==
          quantity("1.50 GBP per patient per year").dimension);
}

TEST_CASE("once stands first and means one") {
    const Literal bare = quantity("once");
    CHECK(bare.once);
    CHECK(bare.value() == 1);
    CHECK(bare.dimension.is_plain());
    const Literal plan = quantity("once plan per resident");
    CHECK(plan.once);
    CHECK(plan.value() == 1);
    CHECK(plan.dimension.text() == "plan per resident");
    const ProductText shared = product("once per resident * uptake");
    CHECK(shared.factors.size() == 2);
    CHECK(std::get<Literal>(shared.factors[0].what).once);
    CHECK_FALSE(quantity("1 per resident").once);
}

TEST_CASE("several words of a unit multiply") {
    CHECK(quantity("2 gp sessions").dimension.text() == "hour gp");
    CHECK(quantity("5 patient visits per nurse day").dimension.text() ==
          "patient visit per day per nurse");
}

TEST_CASE("a plural and a singular are one unit") {
    CHECK(quantity("1 rounds per homes").dimension == quantity("1 round per home").dimension);
    CHECK(quantity("2 mins").value() == quantity("2 minutes").value());
}

TEST_CASE("names and quantities are joined from left to right") {
    const ProductText read = product("registered_patients * 20 per 1000 patients / a");
    REQUIRE(read.factors.size() == 3);
    CHECK(name_of(read.factors[0]) == "registered_patients");
    CHECK_FALSE(read.factors[0].divides);
    CHECK(std::get<Literal>(read.factors[1].what).value() == doctest::Approx(0.02));
    CHECK_FALSE(read.factors[1].divides);
    CHECK(name_of(read.factors[2]) == "a");
    CHECK(read.factors[2].divides);
}

TEST_CASE("a quantity binds tighter than a division") {
    const ProductText read = product("a / 2 min per visit");
    REQUIRE(read.factors.size() == 2);
    const Literal& divisor = std::get<Literal>(read.factors[1].what);
    CHECK(read.factors[1].divides);
    CHECK(divisor.value() == doctest::Approx(2.0 / 60));
    CHECK(divisor.dimension.text() == "hour per visit");
}

TEST_CASE("each factor knows its place") {
    const std::string text = "  care_homes*8 min per home  / b \n";
    const ProductText read = product(text);
    REQUIRE(read.factors.size() == 3);
    const auto part = [&](const FactorText& factor) {
        return text.substr(factor.begin, factor.end - factor.begin);
    };
    CHECK(part(read.factors[0]) == "care_homes");
    CHECK(part(read.factors[1]) == "8 min per home");
    CHECK(part(read.factors[2]) == "b");
}

TEST_CASE("space between number and unit may be left out or be more") {
    CHECK(quantity("8min").value() == quantity("8 min").value());
    CHECK(quantity("8  min\n per\tresident").dimension.text() == "hour per resident");
    CHECK(product("a*b").factors.size() == 2);
}

TEST_CASE("reserved units in another case are things") {
    CHECK(quantity("1 WTE").dimension == Dimension::of_thing("WTE"));
    CHECK(quantity("1 Hour").dimension == Dimension::of_thing("Hour"));
    CHECK(quantity("1 hr").dimension == Dimension::of_thing("hr"));
}

TEST_CASE("a unit alone is read for a driver") {
    const UnitRead referral = read_unit("referral per year");
    REQUIRE(std::holds_alternative<Literal>(referral));
    CHECK(std::get<Literal>(referral).number == 1);
    CHECK(std::get<Literal>(referral).value() == doctest::Approx(1.0 / 365));
    CHECK(std::get<Literal>(referral).dimension.text() == "referral per day");
    REQUIRE(std::holds_alternative<Literal>(read_unit(" wte ")));
    CHECK(std::get<Literal>(read_unit("wte")).dimension == Dimension::of(Base::wte));
}
