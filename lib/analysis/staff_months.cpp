#include "analysis/staff_months.hpp"

#include "analysis/staffing.hpp"
#include "linear/staff_days.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

constexpr double least_wte = 1e-9;  // what is left after rounding is no shortage

using MonthHours = std::array<double, units::months_per_year>;

// Hours of named people by role and month.
std::vector<MonthHours> individual_hours(const Projection& projection) {
    std::vector<MonthHours> hours(projection.roles.size(), MonthHours{});
    for (std::size_t i = 0; i < projection.lines.size(); ++i) {
        const linear::Line& line = projection.lines[i];
        if (!projection.specification->activities[line.activity].individual) continue;
        for (std::size_t month = 0; month < units::months_per_year; ++month)
            hours[line.role.value][month] += projection.line_hours[i].months[month];
    }
    return hours;
}

}  // namespace

bool falls_short(const StaffMonth& month) {
    return month.required > 0 && month.required - month.spare > least_wte;
}

std::vector<StaffMonths> staff_months(const Projection& projection) {
    const spec::Specification& specification = *projection.specification;
    const units::ContractYear year = specification.head.year;
    const std::vector<MonthHours> individual = individual_hours(projection);
    std::vector<StaffMonths> roles(projection.roles.size());
    for (int month = 0; month < units::months_per_year; ++month) {
        const auto at = static_cast<std::size_t>(month);
        const units::Date first = year.month_start(month);
        const units::Date last = year.month_start(month + 1) - std::chrono::days{1};
        const double to_year =
            static_cast<double>(year.days()) / (units::days_between(first, last) + 1);
        for (std::size_t role = 0; role < roles.size(); ++role) {
            const linear::MeanStaff staff =
                linear::mean_staff(projection.network.staff[role], first, last);
            roles[role][at] = {
                staff.wte, staff.spare,
                wte_required(specification.roles[spec::index_at<spec::RoleIndex>(role)],
                             projection.roles[role].months[at] * to_year,
                             individual[role][at] * to_year)};
        }
    }
    return roles;
}

std::vector<ShortMonths> short_months(const Projection& projection,
                                      const std::vector<StaffMonths>& months) {
    std::vector<ShortMonths> found;
    for (std::size_t place = 0; place < months.size(); ++place) {
        ShortMonths role{spec::index_at<spec::RoleIndex>(place)};
        if (projection.specification->roles[role.role].employer == spec::Employer::community)
            continue;
        for (int month = 0; month < units::months_per_year; ++month) {
            if (!falls_short(months[place][static_cast<std::size_t>(month)])) continue;
            if (role.count++ == 0) role.first = month;
            role.last = month;
        }
        if (role.count > 0) found.push_back(role);
    }
    std::ranges::stable_sort(found, {}, &ShortMonths::first);
    return found;
}

bool staff_move(const Projection& projection) {
    return std::ranges::any_of(projection.network.staff, [](const spec::StaffInPost& staff) {
        return !staff.course.empty();
    });
}

}  // namespace pcnload::analysis
