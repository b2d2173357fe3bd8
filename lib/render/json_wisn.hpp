// `pcnload run --view wisn` as JSON.
#pragma once

#include "analysis/wisn.hpp"
#include "render/json_writer.hpp"

#include <vector>

namespace pcnload::render {

void write_wisn(JsonWriter& json, const std::vector<std::vector<analysis::Projection>>& scenarios,
                analysis::WisnPeriod period);

// The members of the schema of that.
void write_wisn_schema(JsonWriter& json);

}  // namespace pcnload::render
