#include "units/dimension.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

namespace {

Dimension thing(std::string_view name) { return Dimension::of_thing(name); }
Dimension effort() { return Dimension::of(Base::effort); }
Dimension calendar() { return Dimension::of(Base::calendar); }

}  // namespace

TEST_CASE("a dimension starts as a plain number") {
    CHECK(Dimension{}.is_plain());
    CHECK(Dimension{}.text() == "plain number");
    CHECK_FALSE(effort().is_plain());
    CHECK_FALSE(thing("bed").is_plain());
}

TEST_CASE("dimensions cancel whatever the order they are multiplied in") {
    const Dimension rate = effort() / thing("resident");
    CHECK((rate * thing("resident")) == effort());
    CHECK((thing("home") * rate / thing("home")) == rate);
    CHECK((thing("a") * thing("b")) == (thing("b") * thing("a")));
    CHECK((effort() / effort()).is_plain());
    CHECK((thing("a") / thing("a")).things().empty());
}

TEST_CASE("working time and calendar time never cancel") {
    const Dimension load = effort() / calendar();
    CHECK_FALSE(load.is_plain());
    CHECK(load.power(Base::effort) == 1);
    CHECK(load.power(Base::calendar) == -1);
    CHECK(load.power(Base::money) == 0);
}

TEST_CASE("a dimension may be multiplied and divided by itself") {
    Dimension square = effort() * thing("visit");
    square *= square;
    CHECK(square.power(Base::effort) == 2);
    REQUIRE(square.things().size() == 1);
    CHECK(square.things().front() == ThingPower{"visit", 2});
    square /= square;
    CHECK(square.is_plain());
}

TEST_CASE("a dimension reads as what stands above and below") {
    CHECK((effort() / thing("resident") / calendar()).text() == "hour per day per resident");
    CHECK((thing("resident") / thing("home")).text() == "resident per home");
    CHECK((thing("home") * thing("home")).text() == "home home");
    CHECK((Dimension{} / calendar()).text() == "1 per day");
    CHECK((Dimension{} / calendar() / thing("home")).text() == "1 per day per home");
    CHECK((Dimension::of(Base::money) / Dimension::of(Base::wte)).text() == "GBP per wte");
}

TEST_CASE("things are kept in the order of their names") {
    const Dimension many = thing("visit") * thing("bed") * thing("home");
    REQUIRE(many.things().size() == 3);
    CHECK(many.things()[0].thing == "bed");
    CHECK(many.things()[1].thing == "home");
    CHECK(many.things()[2].thing == "visit");
}
