#include "analysis/staff_problem.hpp"

#include "analysis/staffing.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

constexpr double price_of_wte = 1;      // GBP: of two answers the one with fewer WTE
constexpr double price_of_hour = 0.01;  // GBP: and with fewer hours handed on

double hours_a_week(const linear::LineHours& hours, StaffPeriod period) {
    return period == StaffPeriod::contract_year ? hours.in_year() / steady_weeks : hours.per_week;
}

double wte_of_an_hour(const spec::Role& role, bool individual) {
    const double annual = steady_weeks;
    return wte_required(role, annual, individual ? annual : 0);
}

class Builder {
public:
    Builder(const Projection& projection, const StaffLimits& limits, StaffPeriod period)
        : projection_(projection),
          specification_(*projection.specification),
          limits_(limits),
          period_(period) {}

    StaffProblem build() {
        problem_.step = limits_.step;
        for (std::size_t place = 0; place < projection_.roles.size(); ++place)
            add_role(spec::index_at<spec::RoleIndex>(place));
        for (std::size_t line = 0; line < projection_.lines.size(); ++line)
            add_hand_overs(line);
        add_reimbursement();
        return std::move(problem_);
    }

private:
    void add_role(spec::RoleIndex index);
    void add_hand_overs(std::size_t line);
    void add_reimbursement();

    [[nodiscard]] StaffedRole* find(spec::RoleIndex role) {
        const auto found = std::ranges::find(problem_.roles, role, &StaffedRole::role);
        return found == problem_.roles.end() ? nullptr : &*found;
    }

    const Projection& projection_;
    const spec::Specification& specification_;
    const StaffLimits& limits_;
    StaffPeriod period_;
    StaffProblem problem_;
};

void Builder::add_role(spec::RoleIndex index) {
    const spec::Role& written = specification_.roles[index];
    if (written.employer == spec::Employer::community) return;
    const RoleFigures& figures = projection_.role(index);
    StaffedRole role;
    role.role = index;
    const bool in_year = period_ == StaffPeriod::contract_year;
    role.required = in_year ? figures.wte_required_in_year : figures.wte_required;
    role.spare = in_year ? figures.wte_spare_in_year : figures.wte_spare;
    role.in_post = in_year ? figures.wte_in_post_in_year : figures.wte_in_post;
    if (index.value < limits_.most.size()) role.most = limits_.most[index.value];
    role.cost = written.cost_per_year;
    role.reimbursed = reimbursed_per_wte(specification_, index);
    role.wte_per_hour = wte_of_an_hour(written, false);
    LinearVariable hired;
    hired.cost = (role.cost + price_of_wte) * limits_.step;
    hired.whole = true;
    constexpr double slack = 1e-9;  // 0.3 WTE are three steps of 0.1
    if (role.most) hired.high = std::floor(*role.most / limits_.step + slack);
    role.variable = problem_.program.add(hired);
    role.row = problem_.program.rows.size();
    problem_.program.rows.push_back(
        {RowSense::at_least, role.required - role.spare, {{role.variable, limits_.step}}});
    problem_.roles.push_back(role);
}

void Builder::add_hand_overs(std::size_t line) {
    const spec::RoleIndex from = projection_.lines[line].role;
    const spec::Activity& activity = specification_.activities[projection_.lines[line].activity];
    const double hours = hours_a_week(projection_.line_hours[line], period_);
    if (hours <= 0 || find(from) == nullptr) return;
    LinearRow together{RowSense::at_most, hours, {}};
    for (const spec::Alternative& alternative : activity.alternatives) {
        StaffedRole* to = find(alternative.role);
        if (alternative.instead_of != from || to == nullptr) continue;
        HandOver hand_over;
        hand_over.activity = projection_.lines[line].activity;
        hand_over.from = from;
        hand_over.to = alternative.role;
        hand_over.most_hours = hours * alternative.most;
        hand_over.freed = wte_of_an_hour(specification_.roles[from], activity.individual);
        hand_over.needed = alternative.time * wte_of_an_hour(specification_.roles[alternative.role],
                                                             activity.individual);
        hand_over.variable = problem_.program.add({price_of_hour, 0, hand_over.most_hours, false});
        problem_.program.rows[find(from)->row].terms.push_back(
            {hand_over.variable, hand_over.freed});
        problem_.program.rows[to->row].terms.push_back({hand_over.variable, -hand_over.needed});
        together.terms.push_back({hand_over.variable, 1});
        problem_.hand_overs.push_back(hand_over);
    }
    if (together.terms.size() > 1) problem_.program.rows.push_back(std::move(together));
}

void Builder::add_reimbursement() {
    if (!specification_.reimbursement) return;
    LinearVariable reimbursed;
    reimbursed.cost = -1;
    if (projection_.reimbursement_sum) reimbursed.high = *projection_.reimbursement_sum;
    const std::size_t variable = problem_.program.add(reimbursed);
    LinearRow row{RowSense::at_most, 0, {{variable, 1}}};
    for (const StaffedRole& role : problem_.roles) {
        if (role.reimbursed == 0) continue;
        row.bound += role.reimbursed * role.in_post;
        row.terms.push_back({role.variable, -role.reimbursed * problem_.step});
    }
    problem_.program.rows.push_back(std::move(row));
    problem_.reimbursement = variable;
}

}  // namespace

StaffProblem staff_problem(const Projection& projection, const StaffLimits& limits,
                           StaffPeriod period) {
    return Builder(projection, limits, period).build();
}

LinearProgram shortfall_program(const StaffProblem& problem) {
    LinearProgram program = problem.program;
    for (LinearVariable& variable : program.variables)
        variable.cost = 0;
    for (const StaffedRole& role : problem.roles) {
        const std::size_t missing = program.add({1, 0});
        program.rows[role.row].terms.push_back({missing, 1});
    }
    return program;
}

}  // namespace pcnload::analysis
