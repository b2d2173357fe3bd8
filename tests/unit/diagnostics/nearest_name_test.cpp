#include "diagnostics/nearest_name.hpp"

#include <array>
#include <vector>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

namespace {

constexpr std::array<std::string_view, 6> keys{"population", "frequency", "duration",
                                               "staff",      "starts",    "ends"};

}  // namespace

TEST_CASE("a slip finds the name that was meant") {
    CHECK(nearest_name("duratoin", keys) == "duration");  // neighbours swapped
    CHECK(nearest_name("durations", keys) == "duration");
    CHECK(nearest_name("stff", keys) == "staff");
    CHECK(nearest_name("freqency", keys) == "frequency");
    CHECK(nearest_name("polulatoin", keys) == "population");
    CHECK(nearest_name("staff", keys) == "staff");
}

TEST_CASE("what is too far from every name finds none") {
    CHECK_FALSE(nearest_name("colour", keys).has_value());
    CHECK_FALSE(nearest_name("x", keys).has_value());
    CHECK_FALSE(nearest_name("", keys).has_value());
    CHECK_FALSE(nearest_name("staff", {}).has_value());
    CHECK_FALSE(nearest_name(std::string(100'000, 'a'), keys).has_value());
}

TEST_CASE("of names as near as each other the first is taken") {
    constexpr std::array<std::string_view, 3> names{"north", "forth", "worth"};
    CHECK(nearest_name("orth", names) == "north");
    CHECK(nearest_name("morth", names) == "north");
}

TEST_CASE("a nearer name wins over an earlier one") {
    constexpr std::array<std::string_view, 2> names{"residents", "resident"};
    CHECK(nearest_name("residnt", names) == "resident");
}

TEST_CASE("the question names the nearest") {
    CHECK(did_you_mean("stff", keys) == "did you mean `staff`?");
    CHECK(did_you_mean("colour", keys).empty());
}

TEST_CASE("the case of letters does not count") {
    constexpr std::array<std::string_view, 2> roles{"gp", "practice-nurse"};
    CHECK(nearest_name("GP", roles) == "gp");
    CHECK(nearest_name("Practice-Nurse", roles) == "practice-nurse");
}

TEST_CASE("a part of one name finds it, a part of several none") {
    constexpr std::array<std::string_view, 3> roles{"clinical-pharmacist", "practice-nurse",
                                                    "practice-admin"};
    CHECK(nearest_name("pharmacist", roles) == "clinical-pharmacist");
    CHECK_FALSE(nearest_name("practice", roles).has_value());
    CHECK_FALSE(nearest_name("pharma", roles).has_value());  // no whole word
}

TEST_CASE("where nothing is near, a few names are counted out") {
    constexpr std::array<std::string_view, 3> few{"north", "south", "west"};
    CHECK(did_you_mean_or("norht", few, "other") == "did you mean `north`?");
    CHECK(did_you_mean_or("x-ray-unit", few, "other") == "there are `north`, `south` and `west`");
    CHECK(did_you_mean_or("x-ray-unit", std::span(few).first(1), "other") ==
          "there is only `north`");
    CHECK(did_you_mean_or("x-ray-unit", {}, "other") == "other");
    const std::vector<std::string_view> many(9, "north");
    CHECK(did_you_mean_or("x-ray-unit", many, "other") == "other");
}
