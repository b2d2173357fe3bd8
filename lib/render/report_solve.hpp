// What a solver found, for people.
#pragma once

#include "analysis/solve.hpp"
#include "render/report.hpp"

namespace pcnload::render {

Report solve_report(const analysis::Solve& solve);

}  // namespace pcnload::render
