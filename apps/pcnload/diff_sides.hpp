// The two versions of the specifications that `diff` lays side by side, each projected for the same
// networks.
#pragma once

#include "analysis/contract_diff.hpp"
#include "pcnload/options.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/session.hpp"
#include "render/report_diff.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

struct DiffSides {
    render::DiffSides names;
    std::vector<std::string> added;    // contracts of the head alone
    std::vector<std::string> removed;  // of the base alone
    // By contract, in the head's order, then those of the base alone; then by network. What one
    // side has not is there a contract without work.
    Projections base;
    Projections head;
    std::vector<analysis::Versions> written;  // by contract
};

// What is wrong with either side was reported: then there is no answer.
DiffSides load_diff_sides(const DiffOptions& options, Session& session);

// `sides` outlives the diff.
analysis::SpecsDiff diff_specs(const DiffSides& sides);

}  // namespace pcnload::app
