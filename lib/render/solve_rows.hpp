// What a solver found, as rows and in words.
#pragma once

#include "analysis/solve.hpp"
#include "render/table.hpp"

#include <string>
#include <string_view>

namespace pcnload::render {

// "solved", "outside" ...: the words of machines.
std::string_view word(analysis::SolveOutcome outcome);
std::string_view word(analysis::SolveMethod method);

// For programs: a row for each network and value; one without a value for each that has none.
Table solve_table(const analysis::Solve& solve);

// "7.4 min per resident".
std::string solved_value_text(const analysis::Solve& solve, double number);
// How it was found: "linear in it", "by its power -1", "searched for".
std::string method_words(const analysis::Solution& solution);
// Why no value does it.
std::string reason_words(const analysis::Solve& solve, const analysis::Solution& solution);

}  // namespace pcnload::render
