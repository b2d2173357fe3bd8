// `pcnload sensitivity` for people.
#pragma once

#include "analysis/sensitivity.hpp"
#include "render/report.hpp"

namespace pcnload::render {

// Bars narrower than `least` of the widest are folded into one row.
Report sensitivity_report(const analysis::Sensitivity& sensitivity, double least);

}  // namespace pcnload::render
