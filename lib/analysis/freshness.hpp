// What has aged: assumptions that were valid only until a day that is past.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "spec/specification.hpp"

namespace pcnload::analysis {

// Whether it may no longer be relied on. `valid_until` itself is the last day on which it may.
bool has_expired(const spec::Assumption& assumption, units::Date as_of);

// A warning for each that has expired, and for each that was reviewed later than `as_of`.
void judge_freshness(const spec::Specification& specification, units::Date as_of,
                     diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
