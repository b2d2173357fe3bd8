// The solver Cbc of COIN-OR, run as a program: a linear program goes to it as a file of its own,
// and its solution is read from another. Both lie in a folder that is gone afterwards.
#pragma once

#include "analysis/linear_program.hpp"
#include "pcnload/session.hpp"

#include <optional>
#include <string_view>

namespace pcnload::app {

// Nothing where there was no solver, or it had no answer, which is reported. That nothing is
// feasible is an answer.
std::optional<analysis::LinearSolution> solve(const analysis::LinearProgram& program,
                                              Session& session);

// The text that Cbc writes with `-printingOptions all`; nothing where it is no such text.
std::optional<analysis::LinearSolution> read_cbc_solution(std::string_view text,
                                                          const analysis::LinearProgram& program);

}  // namespace pcnload::app
