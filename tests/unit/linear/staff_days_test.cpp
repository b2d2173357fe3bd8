#include "linear/staff_days.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

const units::ContractYear year(2020);

units::Date day(std::string_view text) { return *units::read_date(text); }

spec::StaffInPost moving() {
    return {3,
            0.5,
            true,
            {{day("2020-04-01"), 1, 1}, {day("2020-06-15"), 4, 0.25}, {day("2020-12-01"), 3, 0.5}}};
}

TEST_CASE("staff that stay as they are have themselves for a mean, to the last bit") {
    const spec::StaffInPost staff{0.7, 0.3, true};
    CHECK(linear::mean_staff(staff, year).wte == 0.7);
    CHECK(linear::mean_staff(staff, year).spare == 0.7 * 0.3);
    const linear::MeanStaff august =
        linear::mean_staff(moving(), day("2020-08-01"), day("2020-08-31"));
    CHECK(august.wte == 4);
    CHECK(august.spare == 1);
}

TEST_CASE("each day counts as much as any other") {
    const linear::MeanStaff june =
        linear::mean_staff(moving(), day("2020-06-01"), day("2020-06-30"));
    CHECK(june.wte == Approx((14 * 1 + 16 * 4) / 30.0));
    CHECK(june.spare == Approx((14 * 1 + 16 * 1) / 30.0));
    CHECK(linear::mean_staff(moving(), day("2020-06-14"), day("2020-06-14")).wte == 1);
    CHECK(linear::mean_staff(moving(), day("2020-06-15"), day("2020-06-15")).wte == 4);
}

TEST_CASE("the days of the months add up to those of the year") {
    linear::MeanStaff sum;
    for (int month = 0; month < units::months_per_year; ++month) {
        const units::Date first = year.month_start(month);
        const units::Date last = year.month_start(month + 1) - std::chrono::days{1};
        const linear::MeanStaff mean = linear::mean_staff(moving(), first, last);
        sum.wte += mean.wte * (units::days_between(first, last) + 1);
        sum.spare += mean.spare * (units::days_between(first, last) + 1);
    }
    const linear::MeanStaff whole = linear::mean_staff(moving(), year);
    CHECK(sum.wte == Approx(whole.wte * year.days()).epsilon(1e-14));
    CHECK(sum.spare == Approx(whole.spare * year.days()).epsilon(1e-14));
    CHECK(whole.wte == Approx((75 * 1 + 169 * 4 + 121 * 3) / 365.0));
}

}  // namespace
