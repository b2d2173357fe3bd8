// The edits between two versions of the specifications as rows.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/source_file.hpp"
#include "render/table.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// "minutes_per_visit.value: 30 min -> 40 min", long texts shortened.
std::string edit_words(const analysis::Edit& edit);

// The largest first: by hours a week, hours in the year, WTE or net, whichever of them is the
// largest share of the largest of its kind.
std::vector<const analysis::EditEffect*> largest_first(
    const std::vector<analysis::EditEffect>& effects);

// What each edit of the contract accounts for, the largest first; what is left out is counted, and
// has a row of its own. Then all of them together.
Table edits_for_people(const analysis::ContractDiff& diff, const analysis::Attribution& shares,
                       const diagnostics::SourceFiles& files);

// A row an edit, exact: the contract, what was edited, from what to what, where, and what it
// accounts for.
Table edits_table(const analysis::SpecsDiff& diff, const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
