// The file of findings that are accepted for now.
#pragma once

#include "diagnostics/select_findings.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

// What is wrong with the file is an error of the session.
std::vector<diagnostics::BaselineEntry> read_baseline(const std::string& path, Session& session);

// Whole or not at all; false where that was reported.
bool write_baseline(const std::string& path, const std::vector<diagnostics::BaselineEntry>& entries,
                    Session& session);

// The findings of the session that are to be told, `--baseline` and `--write-baseline` done.
// Nothing where one of those files cannot be read or written: the session then has that alone.
std::optional<diagnostics::SelectedFindings> told_findings(const FindingOptions& options,
                                                           Session& session);

}  // namespace pcnload::app
