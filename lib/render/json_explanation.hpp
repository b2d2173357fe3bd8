// An explanation as the `results` of `explain`.
#pragma once

#include "analysis/explanation.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

// An array with one entry.
void write_explanation(JsonWriter& json, const analysis::Explanation& explanation,
                       const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
