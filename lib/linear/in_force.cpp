#include "linear/in_force.hpp"

#include <algorithm>

namespace pcnload::linear {

namespace {

using units::ContractYear;
using units::Date;
using units::days_between;

// The sum over the days first..last (both included) of a straight line that is 0 on `starts` and 1
// on `full`: an arithmetic series, so no day is visited.
double ramp_sum(Date starts, Date full, Date first, Date last) {
    const double length = days_between(starts, full);
    const double from = days_between(starts, first);
    const double to = days_between(starts, last);
    return (from + to) * (to - from + 1) / 2 / length;
}

// The sum over the days of [first, last] of in force(day): 0 before `starts`, the ramp, then 1, and
// 0 after `ends`.
double days_in_force(const spec::Activity& activity, Date first, Date last) {
    if (activity.ends) {
        last = std::min(last, *activity.ends);
    }
    first = std::max(first, activity.starts);
    if (first > last) {
        return 0;
    }
    const Date full = std::max(activity.full_from.value_or(activity.starts), activity.starts);
    double sum = 0;
    if (first < full) {
        const Date ramp_last = std::min(last, full - std::chrono::days{1});
        sum += ramp_sum(activity.starts, full, first, ramp_last);
        first = full;
    }
    if (first <= last) {
        sum += days_between(first, last) + 1;
    }
    return sum;
}

// Work done once is spread evenly over the days from `starts` to `by`, both included.
double share_of_once(const spec::Activity& activity, Date first, Date last) {
    const int days = days_between(activity.starts, activity.by) + 1;
    first = std::max(first, activity.starts);
    last = std::min(last, activity.by);
    if (days <= 0 || first > last) {
        return 0;
    }
    return static_cast<double>(days_between(first, last) + 1) / days;
}

}  // namespace

InForce in_force(const spec::Activity& activity, ContractYear year) {
    InForce result;
    if (!activity.once) {
        result.pending = activity.starts > year.last_day();
        result.steady = !result.pending && !(activity.ends && *activity.ends < year.last_day());
    }
    for (int month = 0; month < units::months_per_year; ++month) {
        const Date first = year.month_start(month);
        const Date last = year.month_start(month + 1) - std::chrono::days{1};
        result.months[static_cast<std::size_t>(month)] =
            activity.once ? share_of_once(activity, first, last)
                          : days_in_force(activity, first, last) / year.days();
    }
    return result;
}

}  // namespace pcnload::linear
