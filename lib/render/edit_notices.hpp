// The edits of a contract as notices of a GitHub workflow, each beside its line.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/source_file.hpp"

#include <string>

namespace pcnload::render {

// Those of which anything is to be seen, the largest first: GitHub shows ten of a step.
std::string edit_notices(const analysis::SpecsDiff& diff, bool has_set,
                         const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
