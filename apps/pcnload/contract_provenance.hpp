// What the contracts that are checked rest on, and what is wrong with that.
#pragma once

#include "analysis/provenance.hpp"
#include "diagnostics/diagnostics.hpp"
#include "pcnload/options.hpp"
#include "spec/library.hpp"
#include "spec/profile.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

struct JudgedContracts {
    std::vector<analysis::Provenance> provenance;
    std::vector<std::string> without_hours;  // contracts that count what the profile does not give
};

// Of the contracts without a mistake; those of the others have been told. What has expired or
// rests on too little is added to `findings` where the options ask about it. Of the profile only
// what a contract knows counts: it may have been written for another.
JudgedContracts judge_contracts(const spec::Library& library, const spec::Profile& profile,
                                const ProvenanceOptions& options,
                                diagnostics::Diagnostics& findings);

}  // namespace pcnload::app
