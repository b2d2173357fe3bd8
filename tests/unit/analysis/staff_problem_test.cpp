#include "analysis/staff_problem.hpp"

#include "support/projections.hpp"

#include <cmath>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

// The gp's rounds could be done by the pharmacist, half of them, in 1.5 times the time.
const std::string shared_rounds =
    test::replaced(test::small_service, "        staff: {gp: 1, nurse: 50%}\n",
                   "        staff: {gp: 1, nurse: 50%}\n"
                   "        alternatives:\n"
                   "          pharmacist: {up_to: 50%, pace: 150%, instead_of: gp}\n"
                   "          matron: {up_to: 50%, instead_of: gp}\n");

Projection projection() { return test::small_projection("[]", shared_rounds); }

}  // namespace

TEST_CASE("each role of the network's own has a variable and a row that its work is covered") {
    const Projection small = projection();
    const StaffProblem problem = staff_problem(small, {}, StaffPeriod::steady);
    REQUIRE(problem.roles.size() == 3);  // no matron
    const StaffedRole& gp = problem.roles[0];
    const LinearRow& row = problem.program.rows[gp.row];
    CHECK(row.bound == doctest::Approx(small.roles[0].wte_required - small.roles[0].wte_spare));
    CHECK(row.terms[0].variable == gp.variable);
    CHECK(row.terms[0].factor == doctest::Approx(0.1));
    CHECK(problem.program.variables[gp.variable].whole);
    CHECK(problem.program.variables[gp.variable].cost == doctest::Approx(0.1 * 100'001));
}

TEST_CASE("work goes to roles of the network's own alone, at their pace and allowance") {
    const StaffProblem problem = staff_problem(projection(), {}, StaffPeriod::steady);
    REQUIRE(problem.hand_overs.size() == 1);
    const HandOver& hand_over = problem.hand_overs[0];
    CHECK(hand_over.most_hours == doctest::Approx(6));  // of 12 a week
    const double weeks = 365.0 / 7;
    CHECK(hand_over.freed == doctest::Approx(weeks / 1600 * 1.25));
    CHECK(hand_over.needed == doctest::Approx(1.5 * weeks / 1600));
}

TEST_CASE("several who could do the same together do no more than there is") {
    const std::string two = test::replaced(
        test::small_service, "        staff: {gp: 1, nurse: 50%}\n",
        "        staff: {gp: 1, nurse: 50%}\n"
        "        alternatives: {pharmacist: {instead_of: gp}, nurse: {instead_of: gp}}\n");
    const StaffProblem problem =
        staff_problem(test::small_projection("[]", two), {}, StaffPeriod::steady);
    REQUIRE(problem.hand_overs.size() == 2);
    bool found = false;
    for (const LinearRow& row : problem.program.rows) {
        if (row.sense == RowSense::at_most && row.bound == doctest::Approx(12)) found = true;
    }
    CHECK(found);
}

TEST_CASE("what the scheme pays is bounded by its sum and by those of its roles") {
    const Projection small = projection();
    const StaffProblem problem = staff_problem(small, {}, StaffPeriod::steady);
    REQUIRE(problem.reimbursement);
    CHECK(problem.program.variables[*problem.reimbursement].high == doctest::Approx(48'000));
    // 8 nurses at 40,000 in whole, 2 pharmacists at 70% of 40,000.
    const LinearRow& row = problem.program.rows.back();
    CHECK(row.bound == doctest::Approx(8 * 40'000 + 2 * 28'000));
    CHECK(row.terms.size() == 3);
}

TEST_CASE("a limit is a whole number of steps") {
    StaffLimits limits;
    limits.most = {0.35, std::nullopt, 0.3};
    const StaffProblem problem = staff_problem(projection(), limits, StaffPeriod::steady);
    CHECK(problem.program.variables[problem.roles[0].variable].high == 3);
    CHECK(std::isinf(problem.program.variables[problem.roles[1].variable].high));
    CHECK(problem.program.variables[problem.roles[2].variable].high == 3);
}

TEST_CASE("what is missing costs, and nothing else does") {
    const StaffProblem problem = staff_problem(projection(), {}, StaffPeriod::steady);
    const LinearProgram program = shortfall_program(problem);
    CHECK(program.variables.size() == problem.program.variables.size() + problem.roles.size());
    double costs = 0;
    for (const LinearVariable& variable : program.variables)
        costs += variable.cost;
    CHECK(costs == doctest::Approx(3));
}

TEST_CASE("in the contract year there is the work of its days") {
    const Projection small = projection();
    const StaffProblem problem = staff_problem(small, {}, StaffPeriod::contract_year);
    CHECK(problem.roles[0].required == doctest::Approx(small.roles[0].wte_required_in_year));
}
