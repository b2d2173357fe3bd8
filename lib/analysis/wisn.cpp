#include "analysis/wisn.hpp"

#include "analysis/staffing.hpp"

#include <cmath>

namespace pcnload::analysis {

namespace {

// A duration `per resident` is for a resident; one `per pcn per week` for a network and year.
std::string unit_of(const units::Dimension& duration) {
    std::string unit;
    for (const units::ThingPower& thing : duration.things()) {
        if (thing.power >= 0) continue;
        unit += (unit.empty() ? "" : " ") + thing.thing;
    }
    return unit;
}

double unit_hours(const spec::Product& duration) {
    const int calendar = duration.dimension.power(units::Base::calendar);
    return duration.value * std::pow(units::days_per_year, -calendar);
}

double annual_hours(const linear::LineHours& hours, WisnPeriod period) {
    return period == WisnPeriod::contract_year ? hours.in_year() : hours.per_week * steady_weeks;
}

WisnActivity activity_of(const spec::Activity& activity, spec::ActivityIndex index,
                         double available_hours, double hours) {
    WisnActivity figures;
    figures.activity = index;
    figures.unit = unit_of(activity.duration.dimension);
    figures.unit_hours = unit_hours(activity.duration);
    figures.workload = hours / figures.unit_hours;
    figures.standard_workload = available_hours / figures.unit_hours;
    figures.wte = hours / available_hours;
    figures.individual = activity.individual;
    return figures;
}

void add_requirement(const RoleFigures& figures, WisnPeriod period, WisnRole& role) {
    role.required = role.service_wte * role.allowance_factor + role.individual_wte;
    role.spare =
        period == WisnPeriod::contract_year ? figures.wte_spare_in_year : figures.wte_spare;
    role.difference = role.spare - role.required;
    if (role.required > 0) role.ratio = role.spare / role.required;
}

}  // namespace

std::vector<WisnRole> wisn(const Projection& projection, WisnPeriod period) {
    const spec::Specification& specification = *projection.specification;
    std::vector<WisnRole> roles;
    for (std::size_t place = 0; place < projection.roles.size(); ++place) {
        const auto index = spec::index_at<spec::RoleIndex>(place);
        const spec::Role& written = specification.roles[index];
        WisnRole role;
        role.role = index;
        role.available_hours = written.available_hours;
        role.allowance_factor = written.allowance_factor;
        for (std::size_t i = 0; i < projection.lines.size(); ++i) {
            const linear::Line& line = projection.lines[i];
            const double hours = annual_hours(projection.line_hours[i], period);
            if (line.role != index || hours == 0) continue;
            role.activities.push_back(activity_of(specification.activities[line.activity],
                                                  line.activity, role.available_hours, hours));
            const WisnActivity& activity = role.activities.back();
            (activity.individual ? role.individual_wte : role.service_wte) += activity.wte;
        }
        if (role.activities.empty()) continue;
        add_requirement(projection.roles[place], period, role);
        roles.push_back(std::move(role));
    }
    return roles;
}

}  // namespace pcnload::analysis
