// The flags by which a command is told which findings to tell, and what to hold numbers against.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

FindingOptions read_finding_options(const CommandWords& words,
                                    diagnostics::Diagnostics& diagnostics);
ProvenanceOptions read_provenance_options(const CommandWords& words,
                                          diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
