// The factors that an activity's hours are the product of.
#pragma once

#include "analysis/explanation.hpp"

#include <vector>

namespace pcnload::analysis {

// The driver first, then those of population, frequency, duration, each role's share, and what is
// done already. What an estimate or an assumption is made of stands beneath it, one level down.
std::vector<Factor> factors_of(const Projection& projection, const spec::Activity& activity);

}  // namespace pcnload::analysis
