// Projections as the `results` of `run` and `compare`.
#pragma once

#include "analysis/projection.hpp"
#include "analysis/work_count.hpp"
#include "render/json_writer.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// An array with an entry for each scenario and network, by scenario. Every role and activity of the
// changed contract is there, zeros included. It is long: `count` is of entries.
void write_projections(JsonWriter& json,
                       const std::vector<std::vector<analysis::Projection>>& projections,
                       analysis::WorkCount* count = nullptr);

// The same entries, each on a line of its own without an envelope: NDJSON.
std::string projection_lines(const std::vector<std::vector<analysis::Projection>>& projections,
                             analysis::WorkCount* count = nullptr);

}  // namespace pcnload::render
