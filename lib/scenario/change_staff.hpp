// The verbs that alter who is in post: hire and leave, from a day on.
#pragma once

#include "scenario/change.hpp"
#include "spec/draft.hpp"
#include "spec/network.hpp"

namespace pcnload::scenario {

// Each leaves alone a role that is not known: of that it has been told.
void hire(const Hire& verb, const Change& change, const spec::Draft& draft,
          spec::ChangedProfile& changed, Diagnostics& diagnostics);
void leave(const Leave& verb, const Change& change, const spec::Draft& draft,
           spec::ChangedProfile& changed, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
