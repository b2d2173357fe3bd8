// Against the definition, day by day.
#include "linear/in_force.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using linear::InForce;
using spec::Activity;
using units::ContractYear;
using units::Date;
using units::days_between;

Date day(const char* text) { return *units::read_date(text); }

std::optional<Date> some_day(const char* text) {
    return text == nullptr ? std::nullopt : units::read_date(text);
}

// 0 before the start, a straight line from it to the day of the whole, then 1, and 0 after the end.
double force_on(const Activity& activity, Date date) {
    if (date < activity.starts || (activity.ends && date > *activity.ends)) return 0;
    if (!activity.full_from || date >= *activity.full_from) return 1;
    return static_cast<double>(days_between(activity.starts, date)) /
           days_between(activity.starts, *activity.full_from);
}

void check_by_days(const Activity& activity, ContractYear year) {
    const InForce found = linear::in_force(activity, year);
    const int window = days_between(activity.starts, activity.by) + 1;
    for (int month = 0; month < 12; ++month) {
        double sum = 0;
        for (Date date = year.month_start(month); date < year.month_start(month + 1);
             date += std::chrono::days{1}) {
            if (!activity.once) {
                sum += force_on(activity, date) / year.days();
            } else if (date >= activity.starts && date <= activity.by) {
                sum += 1.0 / window;
            }
        }
        CAPTURE(month);
        CHECK(found.months[static_cast<std::size_t>(month)] == doctest::Approx(sum).epsilon(1e-12));
    }
}

double whole(const InForce& in_force) {
    double sum = 0;
    for (const double month : in_force.months)
        sum += month;
    return sum;
}

Activity recurring(const char* starts, const char* full_from = nullptr,
                   const char* ends = nullptr) {
    Activity activity;
    activity.starts = day(starts);
    activity.full_from = some_day(full_from);
    activity.ends = some_day(ends);
    return activity;
}

Activity once(const char* starts, const char* by) {
    Activity activity;
    activity.once = true;
    activity.starts = day(starts);
    activity.by = day(by);
    return activity;
}

// Years of 365 days, and of 366: the one that holds a 29 February.
const ContractYear plain_year(2020);
const ContractYear leap_year(2019);

TEST_CASE("work in force all year has all of its annual hours, leap year or not") {
    for (const ContractYear year : {plain_year, leap_year}) {
        CHECK(whole(linear::in_force(recurring("2019-04-01"), year)) ==
              doctest::Approx(1).epsilon(1e-14));
        CHECK(whole(linear::in_force(recurring("1999-04-01"), year)) ==
              doctest::Approx(1).epsilon(1e-14));
    }
    CHECK(plain_year.days() == 365);
    CHECK(leap_year.days() == 366);
}

TEST_CASE("the months are the sums over their days") {
    for (const ContractYear year : {plain_year, leap_year}) {
        for (const char* starts : {"2018-01-01", "2019-04-01", "2019-10-17", "2020-02-29",
                                   "2020-04-01", "2020-09-30", "2021-03-31", "2021-04-01"}) {
            CAPTURE(std::string(starts));
            check_by_days(recurring(starts), year);
            for (const char* later : {"2021-04-01", "2021-05-17", "2022-12-31"}) {
                check_by_days(recurring(starts, later), year);
                check_by_days(recurring(starts, nullptr, later), year);
            }
        }
    }
}

TEST_CASE("ramps within the year, across its ends, and past the last day in force") {
    for (const ContractYear year : {plain_year, leap_year}) {
        check_by_days(recurring("2020-05-15", "2020-07-15"), year);
        check_by_days(recurring("2020-02-15", "2020-04-15"), year);
        check_by_days(recurring("2019-01-01", "2022-01-01"), year);
        check_by_days(recurring("2020-06-30", "2020-07-01"), year);
        check_by_days(recurring("2020-05-15", "2020-12-15", "2020-09-10"), year);
        check_by_days(recurring("2019-05-15", "2020-05-20", "2020-05-20"), year);
        check_by_days(recurring("2020-05-15", "2020-05-16", "2020-05-15"), year);
    }
}

TEST_CASE("a day of full force that is the start is no ramp") {
    const InForce plain = linear::in_force(recurring("2020-06-30"), plain_year);
    const InForce ramped = linear::in_force(recurring("2020-06-30", "2020-06-30"), plain_year);
    CHECK(plain.months == ramped.months);
}

TEST_CASE("a ramp's first day counts nothing, its middle a half") {
    const InForce found = linear::in_force(recurring("2020-04-01", "2020-04-03"), plain_year);
    CHECK(found.months[0] == doctest::Approx((0 + 0.5 + 28) / 365));
}

TEST_CASE("an end before the year leaves nothing, the last day counts") {
    CHECK(whole(linear::in_force(recurring("2019-01-01", nullptr, "2020-03-31"), plain_year)) == 0);
    CHECK(whole(linear::in_force(recurring("2019-01-01", nullptr, "2020-04-01"), plain_year)) ==
          doctest::Approx(1.0 / 365));
}

TEST_CASE("work done once is spread over its window, and counts within the year alone") {
    for (const ContractYear year : {plain_year, leap_year}) {
        check_by_days(once("2020-04-01", "2021-03-31"), year);
        check_by_days(once("2020-01-10", "2020-06-20"), year);
        check_by_days(once("2021-01-10", "2022-06-20"), year);
        check_by_days(once("2018-01-10", "2023-06-20"), year);
        check_by_days(once("2020-02-29", "2020-02-29"), year);
    }
    CHECK(whole(linear::in_force(once("2020-04-01", "2021-03-31"), plain_year)) ==
          doctest::Approx(1).epsilon(1e-14));
    CHECK(whole(linear::in_force(once("2021-04-01", "2021-03-31"), plain_year)) == 0);
}

TEST_CASE("work done once ignores an end and a ramp") {
    Activity activity = once("2020-05-01", "2020-12-31");
    const InForce plain = linear::in_force(activity, plain_year);
    activity.ends = day("2020-06-01");
    activity.full_from = day("2020-08-01");
    CHECK(linear::in_force(activity, plain_year).months == plain.months);
}

TEST_CASE("steady state asks whether work runs on the year's last day") {
    const auto steady = [](const Activity& activity) {
        return linear::in_force(activity, plain_year).steady;
    };
    CHECK(steady(recurring("2020-04-01")));
    CHECK(steady(recurring("2021-03-31")));
    CHECK_FALSE(steady(recurring("2021-04-01")));
    CHECK(steady(recurring("2020-04-01", nullptr, "2021-03-31")));
    CHECK_FALSE(steady(recurring("2020-04-01", nullptr, "2021-03-30")));
    CHECK(steady(recurring("2021-03-31", "2022-03-31")));
    CHECK_FALSE(steady(once("2020-04-01", "2021-03-31")));
}

TEST_CASE("what starts after the year's last day is pending, but for work done once") {
    const auto pending = [](const Activity& activity) {
        return linear::in_force(activity, plain_year).pending;
    };
    CHECK(pending(recurring("2021-04-01")));
    CHECK_FALSE(pending(recurring("2021-03-31")));
    CHECK_FALSE(pending(once("2021-04-01", "2021-06-01")));
}

}  // namespace
