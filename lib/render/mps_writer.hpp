// A linear program as free MPS, which every solver reads. Variables are x0, x1, ..., rows r0, r1,
// ...; the objective is `cost`, to be made least.
#pragma once

#include "analysis/linear_program.hpp"

#include <string>

namespace pcnload::render {

std::string to_mps(const analysis::LinearProgram& program);

}  // namespace pcnload::render
