// The figures of a contract that are shown where nobody asked for others.
#pragma once

#include "analysis/figure.hpp"
#include "spec/specification.hpp"

#include <vector>

namespace pcnload::analysis {

FigureName whole_figure(Measure measure);

// One for each role that has work, in their order: all others stand at nought everywhere.
std::vector<FigureName> role_figures(const spec::Specification& specification, Measure measure);
// The same of the roles that the network or its practices employ.
std::vector<FigureName> own_role_figures(const spec::Specification& specification, Measure measure);

std::vector<FigureName> service_figures(const spec::Specification& specification, Measure measure);

// Each name looked up; fewer where one is not found, which is reported.
std::vector<Figure> find_figures(const std::vector<FigureName>& names,
                                 const spec::Specification& specification,
                                 diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
