#include "analysis/staff_answer.hpp"

#include "support/projections.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

const std::string shared_rounds =
    test::replaced(test::small_service, "        staff: {gp: 1, nurse: 50%}\n",
                   "        staff: {gp: 1, nurse: 50%}\n"
                   "        alternatives: {pharmacist: {up_to: 50%, instead_of: gp}}\n");

LinearSolution nothing_of(const LinearProgram& program) {
    LinearSolution solution;
    solution.feasible = true;
    solution.values.resize(program.variables.size());
    solution.prices.rows.resize(program.rows.size());
    solution.prices.variables.resize(program.variables.size());
    return solution;
}

struct Solved {
    Projection projection = test::small_projection("[]", shared_rounds);
    StaffProblem problem = staff_problem(projection, {}, StaffPeriod::steady);
    LinearSolution solution = nothing_of(problem.program);
    LinearSolution relaxation = nothing_of(problem.program);

    [[nodiscard]] StaffAnswer answer() const {
        return staff_answer(projection, problem, solution, relaxation);
    }
};

}  // namespace

TEST_CASE("steps hired are WTE, and cost what they cost") {
    Solved solved;
    solved.solution.values[solved.problem.roles[0].variable] = 3.0000001;
    const StaffAnswer answer = solved.answer();
    CHECK(answer.roles[0].hired == 0.3);
    CHECK(answer.then.cost - answer.in_post.cost == doctest::Approx(30'000));
    CHECK(answer.then.reimbursement == answer.in_post.reimbursement);
}

TEST_CASE("what the scheme pays stops at its sum") {
    const Solved solved;
    // 8 nurses in post alone take more than there is.
    const StaffAnswer answer = solved.answer();
    CHECK(answer.in_post.cost == doctest::Approx(20 * 100'000 + 8 * 40'000 + 2 * 50'000));
    CHECK(answer.in_post.reimbursement == doctest::Approx(48'000));
    CHECK(answer.in_post.unspent == 0);
    CHECK(answer.required.unspent.value_or(-1) >= 0);
}

TEST_CASE("money of the staff required is that of the projection") {
    const Solved solved;
    const StaffAnswer answer = solved.answer();
    CHECK(answer.required.cost == doctest::Approx(solved.projection.totals.cost));
    CHECK(answer.required.reimbursement == doctest::Approx(solved.projection.totals.reimbursement));
}

TEST_CASE("hours handed on move the requirement from one role to the other") {
    Solved solved;
    const HandOver& could = solved.problem.hand_overs.at(0);
    solved.solution.values[could.variable] = 4;
    const StaffAnswer answer = solved.answer();
    CHECK(answer.roles[0].required_then ==
          doctest::Approx(answer.roles[0].required - 4 * could.freed));
    CHECK(answer.roles[2].required_then ==
          doctest::Approx(answer.roles[2].required + 4 * could.needed));
    CHECK(answer.hand_overs[0].hours == 4);
}

TEST_CASE("prices are for hours, posts and pounds") {
    Solved solved;
    StaffedRole& gp = solved.problem.roles[0];
    gp.most = 1;
    solved.relaxation.prices.rows[gp.row] = 100'000;
    solved.relaxation.prices.variables[gp.variable] = -500;
    solved.relaxation.prices.variables[*solved.problem.reimbursement] = -0.4;
    const StaffAnswer answer = solved.answer();
    CHECK(answer.roles[0].hour_price == doctest::Approx(100'000 * 365.0 / 7 / 1600 * 1.25));
    CHECK(answer.roles[0].post_price == doctest::Approx(5'000));
    CHECK(answer.sum_price == doctest::Approx(0.4));
}

TEST_CASE("what is missing is told of each role") {
    const Solved solved;
    LinearSolution shortfall = nothing_of(shortfall_program(solved.problem));
    shortfall.values[solved.problem.program.variables.size() + 1] = 0.25;
    const StaffAnswer answer = staff_shortfall(solved.projection, solved.problem, shortfall);
    CHECK_FALSE(answer.feasible);
    CHECK(answer.roles[0].missing == 0);
    CHECK(answer.roles[1].missing == 0.25);
}
