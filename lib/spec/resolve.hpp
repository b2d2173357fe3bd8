// The draft to the checked specification: names to indices, units agreed, values worked out,
// ranges, shares and dates in order.
#pragma once

#include "spec/draft.hpp"
#include "spec/specification.hpp"

#include <optional>

namespace pcnload::spec {

// Nothing where an error was reported.
std::optional<Specification> resolve(const Draft& draft, Diagnostics& diagnostics);

}  // namespace pcnload::spec
