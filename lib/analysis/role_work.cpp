#include "analysis/role_work.hpp"

#include "analysis/staffing.hpp"
#include "linear/line_weights.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace pcnload::analysis {

namespace {

constexpr double hours_per_session = 4 + 10.0 / 60;

// Work of a role in the measure, of hours in `periods` of which a year has that many.
double measured(double hours, double periods, WorkMeasure measure, const spec::Role& role,
                bool individual) {
    switch (measure) {
        case WorkMeasure::sessions:
            return hours / hours_per_session;
        case WorkMeasure::wte:
            return wte_required(role, hours * periods, individual ? hours * periods : 0);
        case WorkMeasure::hours:
            break;
    }
    return hours;
}

}  // namespace

RoleWork::RoleWork(const spec::Specification& specification, WorkView view)
    : view_(view), columns_(view.columns()) {
    order_terms(specification);
    weigh(specification);
}

// Terms in the order of roles, then of drivers.
void RoleWork::order_terms(const spec::Specification& specification) {
    std::set<std::pair<spec::RoleIndex, spec::DriverIndex>> pairs;
    for (const spec::Activity& activity : specification.activities)
        for (const spec::StaffShare& share : activity.staff)
            pairs.emplace(share.role, activity.driver);
    roles_.resize(specification.roles.size());
    for (const auto& [role, driver] : pairs) {
        Terms& terms = roles_[role.value];
        if (terms.first == terms.last) terms.first = drivers_.size();
        drivers_.push_back(driver.value);
        terms.last = drivers_.size();
    }
    for (std::size_t place = 0; place < specification.activities.size(); ++place) {
        const auto index = spec::index_at<spec::ActivityIndex>(place);
        const spec::Activity& activity = specification.activities[index];
        const linear::InForce in_force = linear::in_force(activity, specification.head.year);
        for (std::size_t staff = 0; staff < activity.staff.size(); ++staff) {
            const auto found = pairs.find({activity.staff[staff].role, activity.driver});
            const auto term = static_cast<std::size_t>(std::distance(pairs.begin(), found));
            lines_.push_back({index, staff, term, in_force});
        }
    }
}

void RoleWork::add_line(const spec::Specification& specification, const Line& line) {
    const spec::Activity& activity = specification.activities[line.activity];
    const spec::StaffShare& share = activity.staff[line.staff];
    const spec::Role& role = specification.roles[share.role];
    const auto hours = linear::line_weights(activity, share.value, line.in_force);
    const auto add = [&](std::size_t column, double amount, double periods) {
        weights_[line.term * columns_ + column] +=
            measured(amount, periods, view_.measure, role, activity.individual);
    };
    if (view_.period == WorkPeriod::week) {
        add(0, hours[linear::week_column], steady_weeks);
        return;
    }
    for (std::size_t month = 0; month < units::months_per_year; ++month) {
        const std::size_t column = view_.period == WorkPeriod::month ? month : 0;
        add(column, hours[linear::first_month_column + month], 1);
    }
}

void RoleWork::weigh(const spec::Specification& specification) {
    weights_.assign(drivers_.size() * columns_, 0.0);
    for (const Line& line : lines_)
        add_line(specification, line);
}

void RoleWork::project(std::span<const double> counts, std::span<double> work) const {
    if (columns_ == 1) {
        project_one_column(counts, work);
        return;
    }
    std::ranges::fill(work, 0.0);
    double* role_work = work.data();
    for (const Terms& terms : roles_) {
        for (std::size_t term = terms.first; term < terms.last; ++term) {
            const double count = counts[drivers_[term]];
            const double* weights = weights_.data() + term * columns_;
            for (std::size_t column = 0; column < columns_; ++column)
                role_work[column] += count * weights[column];
        }
        role_work += columns_;
    }
}

// The same sums, each in a register.
void RoleWork::project_one_column(std::span<const double> counts, std::span<double> work) const {
    for (std::size_t role = 0; role < roles_.size(); ++role) {
        double sum = 0;
        for (std::size_t term = roles_[role].first; term < roles_[role].last; ++term)
            sum += counts[drivers_[term]] * weights_[term];
        work[role] = sum;
    }
}

}  // namespace pcnload::analysis
