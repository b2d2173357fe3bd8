// WISN staffing and money of a role out of its hours.
//
//     available working time (AWT) = contracted hours per week x working weeks per year
//     allowance factor    = 1 / (1 - allowance)
//     WTE required        = service hours / AWT x allowance factor + individual hours / AWT
//     WTE spare           = WTE in post x the share free for network services
//     WISN difference     = spare - required;  WISN ratio = spare / required
//     cost                = WTE required x annual cost per WTE
//     reimbursement       = min(cost, WTE required x the most per WTE) x the share reimbursed
#pragma once

#include "analysis/projection.hpp"

namespace pcnload::analysis {

inline constexpr double steady_weeks = units::weeks_per_year;  // 365 / 7

// WTE of hours in a year, of which `individual` are time of named people.
double wte_required(const spec::Role& role, double annual_hours, double individual_annual_hours);

// Fills what follows from the hours of the role: WTE, difference, ratio, cost.
void staff_role(const spec::Role& role, const spec::StaffInPost& in_post, units::ContractYear year,
                RoleFigures& figures);

// The reimbursement of each role of the scheme, and the totals after the cap on its sum.
void reimburse(const spec::Specification& specification, const spec::Network& network,
               Projection& projection);

// GBP per WTE and year that the scheme reimburses of a role, before the cap on its sum; 0 of a role
// that is not the scheme's.
double reimbursed_per_wte(const spec::Specification& specification, spec::RoleIndex role);

// GBP a year: what the scheme would reimburse, had it no sum.
double reimbursed_without_sum(const Projection& projection);

}  // namespace pcnload::analysis
