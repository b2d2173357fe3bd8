// Guardrails as JUnit: a suite a contract, a case a limit.
#pragma once

#include "analysis/guardrails.hpp"
#include "diagnostics/source_file.hpp"

#include <optional>
#include <string>

namespace pcnload::render {

// Without guardrails there are no suites. What warns has passed, what is waived is skipped; what
// has expired, or has nothing to look at, has failed.
std::string junit_of(const std::optional<analysis::GuardrailReport>& report,
                     const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
