#include "units/unit_table.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

TEST_CASE("reserved units have their size in base units") {
    CHECK(find_unit("min").scale == doctest::Approx(1.0 / 60));
    CHECK(find_unit("session").scale == doctest::Approx(25.0 / 6));  // 4 h 10 min
    CHECK(find_unit("week").scale == 7);
    CHECK(find_unit("fortnight").scale == 14);
    CHECK(find_unit("month").scale * 12 == doctest::Approx(365));
    CHECK(find_unit("quarter").scale * 4 == 365);
    CHECK(find_unit("year").scale == 365);
    CHECK(find_unit("h").dimension == Dimension::of(Base::effort));
    CHECK(find_unit("day").dimension == Dimension::of(Base::calendar));
    CHECK(find_unit("GBP").dimension == Dimension::of(Base::money));
    CHECK(find_unit("wte").dimension == Dimension::of(Base::wte));
}

TEST_CASE("every reserved unit is found by its name and its plural") {
    for (const UnitRow& row : reserved_units()) {
        CAPTURE(row.name);
        const std::string plural = std::string(row.name) + "s";
        CHECK(find_unit(row.name).scale == row.scale);
        CHECK(find_unit(plural).scale == row.scale);
        CHECK(find_unit(plural).dimension == Dimension::of(row.base));
        CHECK_FALSE(row.definition.empty());
    }
}

TEST_CASE("any other word counts a thing and one trailing s is dropped") {
    CHECK(find_unit("visits").dimension == Dimension::of_thing("visit"));
    CHECK(find_unit("visit").dimension == Dimension::of_thing("visit"));
    CHECK(find_unit("illness").dimension == Dimension::of_thing("illnes"));
    CHECK(find_unit("s").dimension == Dimension::of_thing("s"));
    CHECK(find_unit("care-home").scale == 1);
}

TEST_CASE("reserved units are case-sensitive") {
    CHECK(find_unit("WTE").dimension == Dimension::of_thing("WTE"));
    CHECK(find_unit("gbp").dimension == Dimension::of_thing("gbp"));
    CHECK(find_unit("Hour").dimension == Dimension::of_thing("Hour"));
}

TEST_CASE("a thing that nearly is a reserved unit is told so") {
    CHECK(probably_meant("WTE") == "wte");
    CHECK(probably_meant("gbp") == "GBP");
    CHECK(probably_meant("Hour") == "hour");
    CHECK(probably_meant("MINUTES") == "minute");
    CHECK(probably_meant("Week") == "week");
    CHECK(probably_meant("hr") == "hour");
    CHECK(probably_meant("HRS") == "hour");
    CHECK(probably_meant("fte") == "wte");
    CHECK(probably_meant("yr") == "year");
    CHECK(probably_meant("annum") == "year");
}

TEST_CASE("a thing that is like no reserved unit is left alone") {
    for (const char* word : {"home", "resident", "visit", "referral", "pcn", "s", ""}) {
        CAPTURE(word);
        CHECK_FALSE(probably_meant(word).has_value());
    }
}

TEST_CASE("what is probably meant is a reserved unit") {
    for (const char* word : {"mn", "wk", "mth", "qtr", "pound", "mo", "d", "m", "minuite"}) {
        CAPTURE(word);
        const auto meant = probably_meant(word);
        REQUIRE(meant.has_value());
        CHECK(find_unit(*meant).dimension.things().empty());
    }
}
