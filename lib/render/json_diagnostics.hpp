// Diagnostics as JSON, for the `diagnostics` of every command's envelope.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

// An array, by file and place; the caller writes its key. Lines and columns count from 1, columns
// in characters, and the end is the place behind the last one. What has no place in a file has
// null for its path, lines and columns; what has no hint, null for it.
void write_diagnostics(JsonWriter& json, const diagnostics::Diagnostics& diagnostics,
                       const diagnostics::SourceFiles& files);

// An object: of each code how many more there are than stand in the array.
void write_left_out(JsonWriter& json, const diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::render
