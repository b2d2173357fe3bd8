// A day of the calendar, and whole lengths of time to move it by.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::units {

using Date = std::chrono::sys_days;

// "2020-09-30"; nothing for what is no day of the calendar (or lies outside years 1900 to 2199).
std::optional<Date> read_date(std::string_view text);
std::string date_text(Date date);

inline int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

// A whole number of days or of months: what `6 months`, `2 weeks` or `1 year` come to.
struct TimeLength {
    int months = 0;
    int days = 0;

    friend bool operator==(const TimeLength&, const TimeLength&) = default;
};

// "6 months", "1 quarter", "90 days"; nothing for anything else, fractions included.
std::optional<TimeLength> read_time_length(std::string_view text);

// By the calendar: a month later keeps the day of the month, or takes the month's last day where
// there is none (31 August plus six months is 28 February).
Date later(Date date, TimeLength length);

}  // namespace pcnload::units
