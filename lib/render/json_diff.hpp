// What an edit does, as the `results` of `diff`.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"
#include "render/report_diff.hpp"

namespace pcnload::render {

// Attribution is of the change in all networks together; its effects add up to `total`.
void write_diff(JsonWriter& json, const DiffSides& sides, const analysis::SpecsDiff& diff,
                const analysis::GuardrailReport* guardrails, const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
