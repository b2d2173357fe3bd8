// What holds of the cheapest staff whatever the numbers are.
#include "analysis/staff_answer.hpp"
#include "pcnload/cbc_program.hpp"
#include "support/projections.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;

const std::string shared_rounds =
    test::replaced(test::small_service, "        staff: {gp: 1, nurse: 50%}\n",
                   "        staff: {gp: 1, nurse: 50%}\n"
                   "        alternatives:\n"
                   "          pharmacist: {up_to: 70%, pace: 130%, instead_of: gp}\n"
                   "          nurse: {up_to: 60%, pace: 160%, instead_of: gp}\n");

// Rounds of so many minutes, by staff of whom so much is free.
Projection projection_with(const std::string& minutes, const std::string& free = "[]") {
    return test::small_projection(
        "[{set: {what: minutes_per_round, to: " + minutes + " min per round, range: [1, 999]}}]",
        test::replaced(shared_rounds, "    bounds: [0, 240]\n", ""),
        free == "[]" ? test::small_profile
                     : test::replaced(test::small_profile, "gp: {wte: 20, free: 0%}",
                                      "gp: {wte: 20, free: " + free + "}"));
}

LinearSolution solved(const LinearProgram& program) {
    app::Session session;
    const auto solution = app::solve(program, session);
    if (!solution) FAIL("no solver, or no solution: install coinor-cbc");
    return *solution;
}

StaffAnswer answer_of(const Projection& projection, const StaffLimits& limits = {}) {
    const StaffProblem problem = staff_problem(projection, limits, StaffPeriod::steady);
    const LinearSolution solution = solved(problem.program);
    if (!solution.feasible) {
        return staff_shortfall(projection, problem, solved(shortfall_program(problem)));
    }
    return staff_answer(projection, problem, solution, solved(relaxed(problem.program)));
}

double paid(const StaffAnswer& answer) { return answer.then.net() - answer.in_post.net(); }

double objective(const LinearProgram& program) {
    const LinearSolution solution = solved(program);
    REQUIRE(solution.feasible);
    double sum = 0;
    for (std::size_t i = 0; i < program.variables.size(); ++i)
        sum += program.variables[i].cost * solution.values[i];
    return sum;
}

constexpr double pence = 3;  // what ties are broken by, and the solver's digits
const std::vector<std::string> lengths{"30", "75", "120", "200", "333"};

}  // namespace

TEST_CASE("the work of every role is covered, in whole steps, within the limits") {
    for (const std::string& minutes : lengths) {
        for (const double step : {0.1, 0.25, 1.0}) {
            const Projection projection = projection_with(minutes);
            StaffLimits limits;
            limits.step = step;
            limits.most = {std::nullopt, std::nullopt, 1.5};
            const StaffAnswer answer = answer_of(projection, limits);
            REQUIRE(answer.feasible);
            for (const HiredRole& role : answer.roles) {
                CHECK(role.left() >= -1e-5);
                CHECK(role.hired / step == Approx(std::round(role.hired / step)));
                if (role.most) CHECK(role.hired <= *role.most + 1e-9);
            }
            for (const HandedOver& done : answer.hand_overs) {
                CHECK(done.hours >= 0);
                CHECK(done.hours <= done.could.most_hours + 1e-6);
            }
        }
    }
}

TEST_CASE("where those in post cover the hours nobody is hired and nothing is paid") {
    const Projection projection = projection_with("60", "40%");
    const StaffAnswer answer = answer_of(projection);
    REQUIRE(answer.feasible);
    CHECK(paid(answer) <= 1e-6);
    for (const HiredRole& role : answer.roles)
        CHECK(role.hired == 0);
}

TEST_CASE("without alternatives each role is hired to the next step above what is missing") {
    const Projection projection = test::small_projection();
    const StaffAnswer answer = answer_of(projection);
    for (const HiredRole& role : answer.roles) {
        const double missing = std::max(0.0, role.required - role.spare);
        CHECK(role.hired == Approx(std::ceil(missing / 0.1 - 1e-9) * 0.1));
    }
}

TEST_CASE("a wider limit never costs more") {
    const Projection projection = projection_with("200");
    double before = INFINITY;
    for (const double most : {0.0, 0.1, 0.3, 0.6, 1.0, 5.0}) {
        StaffLimits limits;
        limits.most = {std::nullopt, std::nullopt, most};
        const StaffAnswer answer = answer_of(projection, limits);
        REQUIRE(answer.feasible);
        CHECK(paid(answer) <= before + pence);
        before = paid(answer);
    }
}

TEST_CASE("finer steps never cost more, and none at all the least") {
    const Projection projection = projection_with("120");
    double before = INFINITY;
    for (const double step : {0.4, 0.2, 0.1, 0.05}) {
        StaffLimits limits;
        limits.step = step;
        const StaffAnswer answer = answer_of(projection, limits);
        CHECK(paid(answer) <= before + pence);
        CHECK(answer.without_steps <= paid(answer) + pence);
        before = paid(answer);
    }
}

TEST_CASE("a larger sum of the scheme never costs more") {
    Projection projection = projection_with("200");
    double before = INFINITY;
    for (const double sum : {0.0, 350'000.0, 380'000.0, 450'000.0, 900'000.0}) {
        projection.reimbursement_sum = sum;
        const StaffAnswer answer = answer_of(projection);
        CHECK(answer.then.reimbursement <= sum + 1e-6);
        CHECK(paid(answer) + answer.in_post.net() <= before + pence);
        before = paid(answer) + answer.in_post.net();
    }
}

TEST_CASE("prices are what a little more changes") {
    StaffLimits limits;
    limits.most = {std::nullopt, std::nullopt, 0.2};
    const StaffProblem problem = staff_problem(projection_with("200"), limits, StaffPeriod::steady);
    const LinearProgram program = relaxed(problem.program);
    const LinearSolution solution = solved(program);
    const double base = objective(program);
    constexpr double little = 0.01;
    for (const StaffedRole& role : problem.roles) {
        LinearProgram more = program;
        more.rows[role.row].bound += little;
        CHECK(objective(more) - base ==
              Approx(solution.prices.rows[role.row] * little).epsilon(0.01));
    }
}

TEST_CASE("where too few can be hired, what is missing is named") {
    StaffLimits limits;
    limits.most = {0.0, 0.0, 0.0};
    const StaffAnswer answer = answer_of(projection_with("333"), limits);
    CHECK_FALSE(answer.feasible);
    double missing = 0;
    for (const HiredRole& role : answer.roles) {
        missing += role.missing;
        CHECK(role.left() + role.missing >= -1e-5);
    }
    CHECK(missing > 0);
}
