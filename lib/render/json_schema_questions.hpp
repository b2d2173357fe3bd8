// The schemas of the JSON of `sweep`, `solve` and `tipping`: what is asked of many values at once.
#pragma once

#include "render/json_writer.hpp"

namespace pcnload::render {

// Each writes the members of the schema of `results`.
void write_sweep_schema(JsonWriter& json);
void write_solve_schema(JsonWriter& json);
void write_tipping_schema(JsonWriter& json);

}  // namespace pcnload::render
