// Every figure of a projection in one list, to compare two of them or to see that all are numbers.
#pragma once

#include "analysis/projection.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pcnload::test {

class Figures {
public:
    explicit Figures(const analysis::Projection& projection) {
        for (const linear::LineHours& line : projection.line_hours) {
            add({line.per_week, line.pending_per_week});
            all_.insert(all_.end(), line.months.begin(), line.months.end());
        }
        for (const analysis::RoleFigures& role : projection.roles)
            add_role(role);
        for (const auto& service : projection.service_roles) {
            for (const analysis::ServiceRoleFigures& role : service) {
                add_hours(role.hours);
                add({role.wte_required, role.cost});
            }
        }
        for (const auto& activity : projection.activity_roles) {
            for (const analysis::Hours& role : activity)
                add_hours(role);
        }
        for (const analysis::FundingFigures& stream : projection.funding)
            add({stream.per_year, stream.in_year});
        for (const analysis::Hours& grade : projection.evidence.by_grade)
            add_hours(grade);
        add_hours(projection.evidence.on_estimated_drivers);
        add({projection.reimbursement_sum.value_or(0)});
        add_totals(projection.totals);
    }

    [[nodiscard]] const std::vector<double>& all() const { return all_; }
    [[nodiscard]] bool finite() const {
        return std::ranges::all_of(all_, [](double figure) { return std::isfinite(figure); });
    }

private:
    void add(std::initializer_list<double> figures) {
        all_.insert(all_.end(), figures.begin(), figures.end());
    }
    void add_hours(const analysis::Hours& hours) { add({hours.per_week, hours.in_year}); }
    void add_role(const analysis::RoleFigures& role) {
        add_hours(role.hours);
        add_hours(role.additional);
        add_hours(role.individual);
        all_.insert(all_.end(), role.months.begin(), role.months.end());
        add({role.wte_required, role.wte_required_in_year, role.additional_wte_required,
             role.wte_in_post, role.wte_spare, role.difference, role.ratio.value_or(0),
             role.time_share.value_or(0), role.cost, role.cost_in_year, role.reimbursement,
             role.reimbursement_in_year});
    }
    void add_totals(const analysis::Totals& totals) {
        add_hours(totals.hours);
        add_hours(totals.additional);
        add({totals.not_yet_started_hours_per_week, totals.cost, totals.funding,
             totals.reimbursement, totals.net, totals.cost_in_year, totals.funding_in_year,
             totals.reimbursement_in_year, totals.net_in_year, totals.practice_income,
             totals.practice_income_in_year});
    }

    std::vector<double> all_;
};

}  // namespace pcnload::test
