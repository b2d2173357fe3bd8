// What the solution of a staff problem says of a network: whom to hire, who does what, what that
// costs, and what binds.
#pragma once

#include "analysis/staff_problem.hpp"

#include <optional>
#include <vector>

namespace pcnload::analysis {

// GBP a year of some staff at the annual rates. The scheme pays up to its sum.
struct StaffMoney {
    double cost = 0;
    double reimbursement = 0;
    std::optional<double> unspent;  // of the scheme's sum; none where it has none

    [[nodiscard]] double net() const { return cost - reimbursement; }
};

// WTE by RoleIndex; those of roles that others employ count nothing.
StaffMoney staff_money(const Projection& projection, const std::vector<double>& wte);

struct HiredRole {
    spec::RoleIndex role;
    double required = 0;         // WTE, as the contract's staff stand
    double required_then = 0;    // WTE, after work is handed on
    double spare = 0;            // WTE of those in post
    double hired = 0;            // WTE
    std::optional<double> most;  // WTE that can be hired
    double missing = 0;          // WTE; of an answer that there is not
    // Of the relaxation without steps: GBP a year for one more hour a week of its work, and what
    // one more WTE that could be hired would save.
    double hour_price = 0;
    double post_price = 0;

    [[nodiscard]] double left() const { return spare + hired - required_then; }
};

struct HandedOver {
    HandOver could;
    double hours = 0;  // a week
    double price = 0;  // GBP a year that one more hour a week would save, of the relaxation
};

struct StaffAnswer {
    bool feasible = false;
    std::vector<HiredRole> roles;
    std::vector<HandedOver> hand_overs;
    double step = 0.1;
    double sum_price = 0;      // GBP that one more GBP of the scheme's sum would save
    double without_steps = 0;  // GBP a year: the net cost of hiring, were there no steps
    StaffMoney required;       // of the WTE required, were each of them paid
    StaffMoney in_post;
    StaffMoney then;  // of those in post and those hired
};

// `relaxation` is the solution of the relaxed program; of an infeasible problem neither is used.
StaffAnswer staff_answer(const Projection& projection, const StaffProblem& problem,
                         const LinearSolution& solution, const LinearSolution& relaxation);

// What stands in the way: the WTE that are missing however work is handed on.
StaffAnswer staff_shortfall(const Projection& projection, const StaffProblem& problem,
                            const LinearSolution& shortfall);

}  // namespace pcnload::analysis
