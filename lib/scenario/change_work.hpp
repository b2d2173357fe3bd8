// The verbs that alter which work there is, when it is done and by whom: drop, defer, ramp,
// reassign.
#pragma once

#include "scenario/change.hpp"
#include "spec/draft.hpp"

namespace pcnload::scenario {

void drop(const Change& change, spec::Draft& draft, Diagnostics& diagnostics);
void defer(const Change& change, const Defer& verb, spec::Draft& draft, Diagnostics& diagnostics);
void ramp(const Change& change, const Ramp& verb, spec::Draft& draft, Diagnostics& diagnostics);
void reassign(const Change& change, const Reassign& verb, spec::Draft& draft,
              Diagnostics& diagnostics);

// A role that the contract has; reports one it has not.
bool expect_role(const Located<std::string>& role, const spec::Draft& draft,
                 Diagnostics& diagnostics);

}  // namespace pcnload::scenario
