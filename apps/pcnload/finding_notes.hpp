// What a reader of the findings should know of those that are not among them.
#pragma once

#include "diagnostics/select_findings.hpp"
#include "pcnload/options.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

std::vector<std::string> finding_notes(const FindingOptions& options,
                                       const diagnostics::SelectedFindings& findings);

}  // namespace pcnload::app
