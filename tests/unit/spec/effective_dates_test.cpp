#include "spec/effective_dates.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::spec;
using pcnload::units::ContractYear;
using pcnload::units::read_date;

DraftDate given(const char* text) {
    return {DraftDate::State::given, *read_date(text), {{0}, 1, 2}};
}

constexpr DraftDate taken_away{DraftDate::State::none, {}, {}};

TEST_CASE("an activity's own date wins over its requirement's") {
    CHECK(written_date(given("2020-05-01"), given("2020-09-30"))->value ==
          *read_date("2020-05-01"));
    CHECK(written_date({}, given("2020-09-30"))->value == *read_date("2020-09-30"));
    CHECK_FALSE(written_date({}, {}).has_value());
}

TEST_CASE("a tilde takes the requirement's date away") {
    CHECK_FALSE(written_date(taken_away, given("2020-09-30")).has_value());
    CHECK(written_date(given("2020-05-01"), taken_away).has_value());
}

TEST_CASE("each date falls back by itself, the start to the year's first day") {
    DraftActivity activity;
    DraftRequirement requirement;
    const ContractYear year(2020);
    EffectiveDates dates = effective_dates(activity, requirement, year);
    CHECK(dates.starts.value == year.first_day());
    CHECK_FALSE(dates.full_from.has_value());
    CHECK_FALSE(dates.ends.has_value());
    CHECK_FALSE(dates.by.has_value());

    requirement.dates = {given("2020-06-30"), given("2020-12-31"), given("2021-03-01"),
                         given("2020-10-01")};
    activity.dates.ends = given("2021-01-31");
    activity.dates.starts = taken_away;
    dates = effective_dates(activity, requirement, year);
    CHECK(dates.starts.value == year.first_day());
    CHECK(dates.full_from->value == *read_date("2020-12-31"));
    CHECK(dates.ends->value == *read_date("2021-01-31"));
    CHECK(dates.by->value == *read_date("2020-10-01"));
}

}  // namespace
