// A date that a change moves.
#pragma once

#include "scenario/change.hpp"

namespace pcnload::scenario {

// Whether it lies in the years that dates may; reports one that does not.
bool within_years(units::Date date, const Change& change, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
