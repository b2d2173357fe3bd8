// `pcnload sample` as JSON.
#pragma once

#include "analysis/sampling.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

void write_sampling(JsonWriter& json, const analysis::Sampling& sampling);

// The members of the schema of that.
void write_sampling_schema(JsonWriter& json);

}  // namespace pcnload::render
