// An import as JSON: every file with its totals, and every row that has no place.
#pragma once

#include "diagnostics/source_file.hpp"
#include "nhs/import.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

void write_import(JsonWriter& json, const nhs::Import& import,
                  const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
