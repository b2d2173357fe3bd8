#include "analysis/summary.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

// What is left after rounding in sums is no shortage.
constexpr double least_wte = 1e-9;

bool is_own(const Projection& projection, spec::RoleIndex role) {
    return projection.specification->roles[role].employer != spec::Employer::community;
}

double on_basis(const Hours& hours, bool in_year) {
    return in_year ? hours.in_year : hours.per_week;
}

double share(const Hours& part, const Hours& whole, bool in_year) {
    const double all = on_basis(whole, in_year);
    return all > 0 ? on_basis(part, in_year) / all : 0;
}

}  // namespace

Peak peak_month(const Projection& projection) {
    const units::ContractYear year = projection.specification->head.year;
    Peak peak;
    for (int month = 0; month < units::months_per_year; ++month) {
        double hours = 0;
        for (const RoleFigures& role : projection.roles)
            hours += role.months[static_cast<std::size_t>(month)];
        const int days = units::days_between(year.month_start(month), year.month_start(month + 1));
        const double per_week = hours / days * 7;
        // A month of equal days is no more than the one before for the last bit's sake.
        if (per_week > peak.hours_per_week * (1 + 1e-12)) peak = {month, per_week};
    }
    return peak;
}

std::optional<double> capacity(const Projection& projection, spec::RoleIndex role, bool in_year) {
    if (!is_own(projection, role)) return std::nullopt;
    const RoleFigures& figures = projection.role(role);
    return (in_year ? figures.wte_spare_in_year : figures.wte_spare) + least_wte;
}

std::vector<Shortage> shortages(const Projection& projection, bool in_year) {
    std::vector<Shortage> found;
    for (std::size_t i = 0; i < projection.roles.size(); ++i) {
        const RoleFigures& figures = projection.roles[i];
        const spec::RoleIndex role{static_cast<std::uint32_t>(i)};
        const double required = in_year ? figures.wte_required_in_year : figures.wte_required;
        const double spare = in_year ? figures.wte_spare_in_year : figures.wte_spare;
        const double missing = required - spare;
        if (is_own(projection, role) && required > 0 && missing > least_wte) {
            found.push_back({role, missing});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Shortage::wte);
    return found;
}

double wte_short(const Projection& projection, bool in_year) {
    double sum = 0;
    for (const Shortage& shortage : shortages(projection, in_year))
        sum += shortage.wte;
    return sum;
}

Hours implied_hours(const Projection& projection) {
    const spec::Specification& specification = *projection.specification;
    Hours sum;
    for (std::size_t i = 0; i < projection.lines.size(); ++i) {
        const spec::Activity& activity = specification.activities[projection.lines[i].activity];
        if (!specification.requirements[activity.requirement].implied) continue;
        const linear::LineHours& hours = projection.line_hours[i];
        sum += {hours.per_week, hours.in_year()};
    }
    return sum;
}

double share_on_judgement(const Projection& projection, bool in_year) {
    const auto grade = static_cast<std::size_t>(spec::Evidence::judgement);
    return share(projection.evidence.by_grade[grade], projection.totals.hours, in_year);
}

double share_on_estimated_drivers(const Projection& projection, bool in_year) {
    return share(projection.evidence.on_estimated_drivers, projection.totals.hours, in_year);
}

double share_implied(const Projection& projection, bool in_year) {
    return share(implied_hours(projection), projection.totals.hours, in_year);
}

std::vector<spec::DriverIndex> estimated_drivers(const Projection& projection) {
    const spec::Specification& specification = *projection.specification;
    std::vector<bool> used(specification.drivers.size(), false);
    for (const spec::Activity& activity : specification.activities)
        used[activity.driver.value] = true;
    std::vector<spec::DriverIndex> found;
    for (std::size_t i = 0; i < used.size(); ++i) {
        const spec::DriverIndex driver{static_cast<std::uint32_t>(i)};
        if (used[i] && projection.network.driver(driver).estimated) found.push_back(driver);
    }
    return found;
}

std::vector<spec::RoleIndex> unstated_roles(const Projection& projection) {
    std::vector<spec::RoleIndex> found;
    for (std::size_t i = 0; i < projection.roles.size(); ++i) {
        const RoleFigures& figures = projection.roles[i];
        const spec::RoleIndex role{static_cast<std::uint32_t>(i)};
        const bool needed = figures.hours.per_week > 0 || figures.hours.in_year > 0;
        if (!figures.stated && needed && is_own(projection, role)) found.push_back(role);
    }
    return found;
}

double additional_wte_in_year(const Projection& projection, spec::RoleIndex role) {
    const spec::Role& staff = projection.specification->roles[role];
    if (staff.available_hours <= 0) return 0;
    double wte = 0;
    for (std::size_t i = 0; i < projection.lines.size(); ++i) {
        if (projection.lines[i].role != role) continue;
        const spec::Activity& activity =
            projection.specification->activities[projection.lines[i].activity];
        const double factor = activity.individual ? 1 : staff.allowance_factor;
        wte += projection.line_hours[i].in_year() * (1 - activity.done) * factor;
    }
    return wte / staff.available_hours;
}

}  // namespace pcnload::analysis
