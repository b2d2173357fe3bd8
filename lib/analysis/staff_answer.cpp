#include "analysis/staff_answer.hpp"

#include "analysis/staffing.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

// Solvers are exact to some digits; what is nearer to nought than that is nought.
constexpr double slack = 1e-6;

// GBP per WTE: a price that is no more than what ties are broken by is none.
constexpr double most_of_ties = 2;

// 3 x 0.1 as 0.3.
double steps_of(double count, double step) {
    constexpr double digits = 1e9;
    return std::round(std::round(count) * step * digits) / digits;
}

double cleaned(double number) { return std::abs(number) < slack ? 0 : number; }

// By RoleIndex, on the basis of the problem; none of the roles that others employ.
std::vector<double> wte_in_post(const Projection& projection, const StaffProblem& problem) {
    std::vector<double> wte(projection.roles.size());
    for (const StaffedRole& role : problem.roles)
        wte[role.role.value] = role.in_post;
    return wte;
}

HiredRole hired_role(const StaffedRole& role) {
    HiredRole hired;
    hired.role = role.role;
    hired.required = role.required;
    hired.required_then = role.required;
    hired.spare = role.spare;
    hired.most = role.most;
    return hired;
}

HiredRole& find(StaffAnswer& answer, spec::RoleIndex role) {
    return *std::ranges::find(answer.roles, role, &HiredRole::role);
}

// Who does what, and the WTE that this takes.
void add_hand_overs(const StaffProblem& problem, const LinearSolution& solution,
                    StaffAnswer& answer) {
    for (const HandOver& could : problem.hand_overs) {
        HandedOver done{could, cleaned(solution.values[could.variable])};
        find(answer, could.from).required_then -= done.hours * could.freed;
        find(answer, could.to).required_then += done.hours * could.needed;
        answer.hand_overs.push_back(done);
    }
}

void add_prices(const StaffProblem& problem, const LinearSolution& relaxation,
                StaffAnswer& answer) {
    for (std::size_t i = 0; i < problem.roles.size(); ++i) {
        const StaffedRole& role = problem.roles[i];
        const double per_wte = relaxation.prices.rows[role.row];
        if (per_wte > most_of_ties) answer.roles[i].hour_price = per_wte * role.wte_per_hour;
        // What it costs to hire is priced too; only what a limit keeps out is of interest.
        const double price = cleaned(relaxation.prices.variables[role.variable]);
        if (role.most && price < 0) answer.roles[i].post_price = -price / problem.step;
    }
    for (HandedOver& done : answer.hand_overs) {
        const double price = cleaned(relaxation.prices.variables[done.could.variable]);
        if (price < 0) done.price = -price;
    }
    if (problem.reimbursement) {
        const double price = cleaned(relaxation.prices.variables[*problem.reimbursement]);
        if (price < 0) answer.sum_price = -price;
    }
}

StaffAnswer begun(const Projection& projection, const StaffProblem& problem) {
    StaffAnswer answer;
    answer.step = problem.step;
    for (const StaffedRole& role : problem.roles)
        answer.roles.push_back(hired_role(role));
    std::vector<double> required(projection.roles.size());
    for (const StaffedRole& role : problem.roles)
        required[role.role.value] = role.required;
    answer.required = staff_money(projection, required);
    answer.in_post = staff_money(projection, wte_in_post(projection, problem));
    return answer;
}

}  // namespace

StaffMoney staff_money(const Projection& projection, const std::vector<double>& wte) {
    const spec::Specification& specification = *projection.specification;
    StaffMoney money;
    for (std::size_t place = 0; place < wte.size(); ++place) {
        const auto index = spec::index_at<spec::RoleIndex>(place);
        const spec::Role& role = specification.roles[index];
        if (role.employer == spec::Employer::community) continue;
        money.cost += wte[place] * role.cost_per_year;
        money.reimbursement += wte[place] * reimbursed_per_wte(specification, index);
    }
    if (const auto sum = projection.reimbursement_sum) {
        money.reimbursement = std::min(money.reimbursement, *sum);
        money.unspent = *sum - money.reimbursement;
    }
    return money;
}

StaffAnswer staff_answer(const Projection& projection, const StaffProblem& problem,
                         const LinearSolution& solution, const LinearSolution& relaxation) {
    StaffAnswer answer = begun(projection, problem);
    answer.feasible = true;
    std::vector<double> then = wte_in_post(projection, problem);
    std::vector<double> without_steps = then;
    for (std::size_t i = 0; i < problem.roles.size(); ++i) {
        const StaffedRole& role = problem.roles[i];
        answer.roles[i].hired = steps_of(solution.values[role.variable], problem.step);
        then[role.role.value] += answer.roles[i].hired;
        without_steps[role.role.value] += relaxation.values[role.variable] * problem.step;
    }
    answer.then = staff_money(projection, then);
    answer.without_steps = staff_money(projection, without_steps).net() - answer.in_post.net();
    add_hand_overs(problem, solution, answer);
    add_prices(problem, relaxation, answer);
    return answer;
}

StaffAnswer staff_shortfall(const Projection& projection, const StaffProblem& problem,
                            const LinearSolution& shortfall) {
    StaffAnswer answer = begun(projection, problem);
    const std::size_t first = problem.program.variables.size();
    for (std::size_t i = 0; i < problem.roles.size(); ++i) {
        answer.roles[i].hired = steps_of(shortfall.values[problem.roles[i].variable], problem.step);
        answer.roles[i].missing = cleaned(shortfall.values[first + i]);
    }
    add_hand_overs(problem, shortfall, answer);
    return answer;
}

}  // namespace pcnload::analysis
