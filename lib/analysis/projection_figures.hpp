// Every number of a projection, to see whether two of them are the same.
#pragma once

#include "analysis/projection.hpp"

#include <vector>

namespace pcnload::analysis {

// Hours, WTE, money and counts in a fixed order. A number that does not exist is not a number.
std::vector<double> all_figures(const Projection& projection);

// To the last bit; projections of specifications of one shape.
bool same_figures(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace pcnload::analysis
