// How guardrails fared, for people, as JSON and as JUnit.
#pragma once

#include "analysis/contract_diff.hpp"
#include "analysis/guardrails.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"
#include "render/report.hpp"

namespace pcnload::render {

// Those that are not kept first.
Section guardrails_section(const analysis::GuardrailReport& report,
                           const analysis::SpecsDiff& diff);

void write_guardrails(JsonWriter& json, const analysis::GuardrailReport& report,
                      const analysis::SpecsDiff& diff, const diagnostics::SourceFiles& files);

// "2 guardrails broken, 1 waived, 5 kept."
std::string guardrails_sentence(const analysis::GuardrailReport& report);

}  // namespace pcnload::render
