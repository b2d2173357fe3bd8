// The solver itself, where it is there, and what it writes.
#include "pcnload/cbc_program.hpp"

#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::app;
using analysis::LinearProgram;
using analysis::RowSense;

namespace {

// least 10 x0 + x1 so that 0.5 x0 + x1 >= 3.25, x1 <= 2: x0 = 2.5, or 3 where it is whole.
LinearProgram small_program(bool whole) {
    LinearProgram program;
    program.add({10, 0, 100, whole});
    program.add({1, 0, 2, false});
    program.rows.push_back({RowSense::at_least, 3.25, {{0, 0.5}, {1, 1}}});
    return program;
}

}  // namespace

TEST_CASE("the solver gives whole numbers where they are asked for") {
    Session session;
    const auto whole = solve(small_program(true), session);
    REQUIRE(whole);
    CHECK(whole->feasible);
    CHECK(whole->values[0] == doctest::Approx(3));
    CHECK(whole->values[1] == doctest::Approx(1.75));
}

TEST_CASE("and the prices of rows and bounds where they are not") {
    Session session;
    const auto loose = solve(small_program(false), session);
    REQUIRE(loose);
    CHECK(loose->values[0] == doctest::Approx(2.5));
    CHECK(loose->prices.rows[0] == doctest::Approx(20));
    CHECK(loose->prices.variables[1] == doctest::Approx(-19));
}

TEST_CASE("that nothing is feasible is an answer") {
    Session session;
    LinearProgram program = small_program(true);
    program.variables[0].high = 1;
    const auto solution = solve(program, session);
    REQUIRE(solution);
    CHECK_FALSE(solution->feasible);
    CHECK(session.diagnostics.all().empty());
}

TEST_CASE("a solver that is not there is told, with what to install") {
    const char* const path = std::getenv("PATH");
    const std::string before = path == nullptr ? "" : path;
    ::setenv("PATH", "/nowhere", 1);
    Session session;
    const auto solution = solve(small_program(true), session);
    ::setenv("PATH", before.c_str(), 1);
    CHECK_FALSE(solution);
    REQUIRE(session.diagnostics.all().size() == 1);
    CHECK(session.diagnostics.all()[0].code == diagnostics::Code::solver_missing);
}

TEST_CASE("what is no solution is not read as one") {
    const LinearProgram program = small_program(false);
    CHECK_FALSE(read_cbc_solution("", program));
    CHECK_FALSE(read_cbc_solution("Stopped on time - objective value 3\n", program));
    CHECK_FALSE(read_cbc_solution("Optimal - objective value 3\n 0 x7 1 0\n", program));
    CHECK_FALSE(read_cbc_solution("Optimal - objective value 3\n 0 x0 many 0\n", program));
    const auto good =
        read_cbc_solution("Optimal - objective value 3\n** 0 r0 1 2\n 0 x0 2.5 0\n", program);
    REQUIRE(good);
    CHECK(good->prices.rows[0] == 2);
    CHECK(good->values[0] == 2.5);
}
