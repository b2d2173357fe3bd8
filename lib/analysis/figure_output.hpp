// Figures that are sums of monomials of the uncertain assumptions.
#pragma once

#include "analysis/figure.hpp"
#include "uncertainty/output.hpp"

#include <optional>

namespace pcnload::analysis {

// Nothing where the figure is no such sum of hours, WTE or money: a ratio, a count, what a scheme
// reimburses.
std::optional<uncertainty::Output> output_of(const Figure& figure);

}  // namespace pcnload::analysis
