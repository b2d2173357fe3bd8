// `pcnload sensitivity` as JSON.
#pragma once

#include "analysis/sensitivity.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

void write_sensitivity(JsonWriter& json, const analysis::Sensitivity& sensitivity);

// The members of the schema of that.
void write_sensitivity_schema(JsonWriter& json);

}  // namespace pcnload::render
