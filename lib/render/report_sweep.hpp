// A sweep for people: a table of its points; of two addresses a matrix for each figure.
#pragma once

#include "analysis/sweep.hpp"
#include "render/report.hpp"

namespace pcnload::render {

// Of one network its figures; of many their distribution, and how many are over their capacity.
Report sweep_report(const analysis::Sweep& sweep);

}  // namespace pcnload::render
