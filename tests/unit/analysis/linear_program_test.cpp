#include "analysis/linear_program.hpp"

#include <doctest/doctest.h>

using namespace pcnload::analysis;

TEST_CASE("a relaxation asks for no whole numbers, and changes nothing else") {
    LinearProgram program;
    CHECK(program.add({2, 1, 5, true}) == 0);
    CHECK(program.add({3, 0, 1, false}) == 1);
    const LinearProgram loose = relaxed(program);
    CHECK_FALSE(loose.variables[0].whole);
    CHECK(loose.variables[0].cost == 2);
    CHECK(loose.variables[0].low == 1);
    CHECK(loose.variables[0].high == 5);
}
