// The verbs that alter a number: set and scale, of assumptions and of the fields of activities,
// roles, funding streams and the reimbursement scheme.
#pragma once

#include "scenario/change.hpp"
#include "spec/draft.hpp"

namespace pcnload::scenario {

// A driver is left to the profile's pass.
void set_value(const Change& change, const SetValue& verb, spec::Draft& draft,
               Diagnostics& diagnostics);
void scale(const Change& change, const Scale& verb, spec::Draft& draft, Diagnostics& diagnostics);
void fund(const Change& change, const Fund& verb, spec::Draft& draft);

}  // namespace pcnload::scenario
