// The cheapest staff that covers the hours, as a linear program. Of every role r that others do not
// employ, and every alternative a (a part of what one role does that another could do):
//
//     k(r)  whole steps of WTE to hire: n(r) = step x k(r), at most `most` of the role
//     y(a)  hours a week handed on, from nothing to `up_to` of what there are
//     R     GBP a year that the scheme reimburses of those in post and those hired
//
//     least   sum over r of cost(r) x n(r)  -  R
//     so that for each role       spare(r) + n(r) >= required(r) - WTE handed on + WTE taken over
//             for the parts that a role hands on of one activity    their sum <= what there is
//             R <= sum over r of share(r) x min(cost(r), most per WTE(r)) x (in post(r) + n(r))
//             R <= the scheme's sum
//
// The scheme pays min(cost, WTE x most per WTE) x share; cost is WTE x cost per WTE too, so that is
// a sum per WTE. The cap on its sum is concave: as R is wanted large, two bounds on it say the
// same. An hour a week takes `weeks a year / available working time x allowance factor` WTE of a
// role, its own for each of the two; the one who takes over needs `pace` times the hours.
//
// Where several answers cost the same, fewer WTE and fewer hours handed on are taken: a pound for
// each WTE and a penny for each hour a week, which are in no figure shown.
#pragma once

#include "analysis/linear_program.hpp"
#include "analysis/projection.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pcnload::analysis {

enum class StaffPeriod : std::uint8_t { steady, contract_year };

struct StaffLimits {
    double step = 0.1;                        // WTE
    std::vector<std::optional<double>> most;  // WTE that can be hired, by RoleIndex; none: any
};

struct StaffedRole {
    spec::RoleIndex role;
    double required = 0;         // WTE, as the contract's staff stand
    double spare = 0;            // WTE
    double in_post = 0;          // WTE
    std::optional<double> most;  // WTE that can be hired
    double cost = 0;             // GBP per WTE and year
    double reimbursed = 0;       // GBP per WTE and year, before the cap
    double wte_per_hour = 0;     // of one hour a week of service work
    std::size_t variable = 0;    // steps hired
    std::size_t row = 0;         // that its work is covered
};

struct HandOver {
    spec::ActivityIndex activity;
    spec::RoleIndex from;
    spec::RoleIndex to;
    double most_hours = 0;  // a week, of `from`
    double freed = 0;       // WTE of `from` for each of them
    double needed = 0;      // WTE of `to`
    std::size_t variable = 0;
};

struct StaffProblem {
    double step = 0.1;
    std::vector<StaffedRole> roles;  // those that others do not employ
    std::vector<HandOver> hand_overs;
    std::optional<std::size_t> reimbursement;  // the variable; none where there is no scheme
    LinearProgram program;
};

StaffProblem staff_problem(const Projection& projection, const StaffLimits& limits,
                           StaffPeriod period);

// The same with WTE that are missing, as few of them as there can be, whatever the cost: what
// stands in the way where the problem has no solution. The missing WTE of the roles come last among
// the variables.
LinearProgram shortfall_program(const StaffProblem& problem);

}  // namespace pcnload::analysis
