// Which numbers of a contract rest on weaker evidence than is asked for.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "spec/specification.hpp"

namespace pcnload::analysis {

// An error for each assumption in use whose own grade is weaker than `weakest_allowed`, and for
// each such number that stands in an activity, an estimate, a funding stream or the reimbursement
// itself. What roles say has no grade but that of the assumptions in it.
void judge_evidence(const spec::Specification& specification, spec::Evidence weakest_allowed,
                    diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
