#include "linear/staff_days.hpp"

#include <algorithm>

namespace pcnload::linear {

using units::Date;

MeanStaff mean_staff(const spec::StaffInPost& staff, Date first, Date last) {
    if (staff.course.empty()) return {staff.wte, staff.wte * staff.free};
    const int all = units::days_between(first, last) + 1;
    MeanStaff sum;
    for (std::size_t i = 0; i < staff.course.size(); ++i) {
        const spec::StaffStep& step = staff.course[i];
        const Date from = std::max(first, step.from);
        const Date until = i + 1 < staff.course.size()
                               ? std::min(last, staff.course[i + 1].from - std::chrono::days{1})
                               : last;
        const int days = units::days_between(from, until) + 1;
        // A mean of one value is that value, to the last bit.
        if (days == all) return {step.wte, step.wte * step.free};
        if (days <= 0) continue;
        sum.wte += step.wte * days;
        sum.spare += step.wte * step.free * days;
    }
    return {sum.wte / all, sum.spare / all};
}

MeanStaff mean_staff(const spec::StaffInPost& staff, units::ContractYear year) {
    return mean_staff(staff, year.first_day(), year.last_day());
}

}  // namespace pcnload::linear
