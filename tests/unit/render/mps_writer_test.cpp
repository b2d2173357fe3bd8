#include "render/mps_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

TEST_CASE("a program is written with every digit, and whole numbers between markers") {
    LinearProgram program;
    program.add({10, 0, 3, true});
    program.add({-1});
    program.rows.push_back({RowSense::at_least, 0.7, {{0, 0.1}, {1, 2}}});
    program.rows.push_back({RowSense::at_most, 5, {{1, 1}}});
    CHECK(render::to_mps(program) ==
          "NAME staff FREE\n"
          "ROWS\n N cost\n G r0\n L r1\n"
          "COLUMNS\n M0 'MARKER' 'INTORG'\n x0 cost 10\n x0 r0 0.1\n M0 'MARKER' 'INTEND'\n"
          " x1 cost -1\n x1 r0 2\n x1 r1 1\n"
          "RHS\n b r0 0.7\n b r1 5\n"
          "BOUNDS\n LO b x0 0\n UP b x0 3\n LO b x1 0\n PL b x1\n"
          "ENDATA\n");
}
