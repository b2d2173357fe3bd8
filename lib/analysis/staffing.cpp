#include "analysis/staffing.hpp"

#include "linear/staff_days.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using spec::Employer;

double capped(double sum, const std::optional<double>& cap) {
    return cap ? std::min(sum, *cap) : sum;
}

// GBP a year.
std::optional<double> scheme_sum(const spec::Reimbursement& scheme, const spec::Network& network) {
    if (!scheme.sum) {
        return std::nullopt;
    }
    const double count =
        scheme.sum->driver ? network.driver(*scheme.sum->driver).value.value_or(0) : 1;
    return count * scheme.sum->per_count * units::days_per_year;
}

}  // namespace

double wte_required(const spec::Role& role, double annual_hours, double individual_annual_hours) {
    const double service = annual_hours - individual_annual_hours;
    return service / role.available_hours * role.allowance_factor +
           individual_annual_hours / role.available_hours;
}

void staff_role(const spec::Role& role, const spec::StaffInPost& in_post, units::ContractYear year,
                RoleFigures& figures) {
    figures.wte_required = wte_required(role, figures.hours.per_week * steady_weeks,
                                        figures.individual.per_week * steady_weeks);
    figures.wte_required_in_year =
        wte_required(role, figures.hours.in_year, figures.individual.in_year);
    figures.wte_in_post = in_post.wte;
    figures.wte_spare = in_post.wte * in_post.free;
    const linear::MeanStaff in_year = linear::mean_staff(in_post, year);
    figures.wte_in_post_in_year = in_year.wte;
    figures.wte_spare_in_year = in_year.spare;
    figures.stated = in_post.stated;
    figures.difference = figures.wte_spare - figures.wte_required;
    if (figures.wte_required > 0) {
        figures.ratio = figures.wte_spare / figures.wte_required;
    }
    if (figures.wte_in_post > 0) {
        figures.time_share = figures.wte_required / figures.wte_in_post;
    }
    figures.cost = figures.wte_required * role.cost_per_year;
    figures.cost_in_year = figures.wte_required_in_year * role.cost_per_year;
}

double reimbursed_per_wte(const spec::Specification& specification, spec::RoleIndex role) {
    if (!specification.reimbursement) return 0;
    const auto& rows = specification.reimbursement->roles;
    const auto row = std::ranges::find(rows, role, &spec::ReimbursedRole::role);
    const spec::Role& written = specification.roles[role];
    if (row == rows.end() || written.employer == Employer::community) return 0;
    return std::min(written.cost_per_year, row->most_per_year) * row->share_value;
}

double reimbursed_without_sum(const Projection& projection) {
    double sum = 0;
    for (const RoleFigures& role : projection.roles)
        sum += role.reimbursement;
    return sum;
}

void reimburse(const spec::Specification& specification, const spec::Network& network,
               Projection& projection) {
    if (!specification.reimbursement) {
        return;
    }
    const spec::Reimbursement& scheme = *specification.reimbursement;
    double sum = 0;
    double sum_in_year = 0;
    for (const spec::ReimbursedRole& row : scheme.roles) {
        if (specification.roles[row.role].employer == Employer::community) {
            continue;
        }
        RoleFigures& figures = projection.roles[row.role.value];
        const auto reimbursed = [&](double cost, double wte) {
            return wte > 0 ? std::min(cost, wte * row.most_per_year) * row.share_value : 0.0;
        };
        figures.reimbursement = reimbursed(figures.cost, figures.wte_required);
        figures.reimbursement_in_year =
            reimbursed(figures.cost_in_year, figures.wte_required_in_year);
        sum += figures.reimbursement;
        sum_in_year += figures.reimbursement_in_year;
    }
    projection.reimbursement_sum = scheme_sum(scheme, network);
    projection.totals.reimbursement = capped(sum, projection.reimbursement_sum);
    projection.totals.reimbursement_in_year = capped(sum_in_year, projection.reimbursement_sum);
}

}  // namespace pcnload::analysis
