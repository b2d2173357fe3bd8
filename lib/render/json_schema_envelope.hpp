// The schema of what stands around the results of every command.
#pragma once

#include "render/json_schema_results.hpp"

namespace pcnload::render {

// The members of the schema of the envelope, with the results in it.
void write_envelope_schema(JsonWriter& json, const ResultsSchema& schema);

}  // namespace pcnload::render
