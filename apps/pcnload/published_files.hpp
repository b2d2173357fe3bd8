// Published NHS files, named on the command line.
#pragma once

#include "nhs/import.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/session.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

// Those that could be read; what is wrong with the others is reported.
std::vector<nhs::NhsFile> read_published_files(const std::vector<std::string>& paths,
                                               Session& session);

// The drivers and roles of any contract; of the drivers those that have no value of their own and
// do not come from the staff.
nhs::ImportTargets import_targets(const KnownFiles& known, Session& session);

}  // namespace pcnload::app
