// Projections as the `results` of `run` and `compare`.
#pragma once

#include "analysis/projection.hpp"
#include "render/json_writer.hpp"

#include <vector>

namespace pcnload::render {

// An array with an entry for each scenario and network, by scenario. Every role and activity of the
// changed contract is there, zeros included.
void write_projections(JsonWriter& json,
                       const std::vector<std::vector<analysis::Projection>>& projections);

}  // namespace pcnload::render
