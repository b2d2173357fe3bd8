// The limits of `pcnload staff` as they are written on the command line.
#pragma once

#include "analysis/staff_problem.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

namespace pcnload::app {

// Reports roles that the contract does not have.
analysis::StaffLimits staff_limits(const StaffOptions& options,
                                   const spec::Specification& specification, Session& session);

}  // namespace pcnload::app
