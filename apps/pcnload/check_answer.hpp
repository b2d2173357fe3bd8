// What `pcnload check` answers, in each of its forms.
#pragma once

#include "diagnostics/select_findings.hpp"
#include "pcnload/library_check.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

#include <string>

namespace pcnload::app {

std::string check_answer(const CheckOptions& options, const Checked& checked,
                         const diagnostics::SelectedFindings& findings, const Session& session);

}  // namespace pcnload::app
