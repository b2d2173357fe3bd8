// Assumptions: their values in the order of what they are made of, ranges, bounds, distributions.
#pragma once

#include "spec/resolve_product.hpp"

namespace pcnload::spec {

// Fills the specification's assumptions, one a row of the draft, and marks in `names` which of them
// are good.
void resolve_assumptions(Names& names, Specification& specification, Diagnostics& diagnostics);

}  // namespace pcnload::spec
