// What a solver found, as JSON.
#pragma once

#include "analysis/solve.hpp"
#include "render/json_writer.hpp"

#include <string>

namespace pcnload::render {

void write_solve(JsonWriter& json, const analysis::Solve& solve);

// An object a line: a network.
std::string solve_lines(const analysis::Solve& solve);

}  // namespace pcnload::render
