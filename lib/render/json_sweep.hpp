// A sweep as JSON.
#pragma once

#include "analysis/sweep.hpp"
#include "render/json_writer.hpp"

#include <string>

namespace pcnload::render {

// One object: the figures, and every point with what they come to in each network; of several
// networks the distribution too.
void write_sweep(JsonWriter& json, const analysis::Sweep& sweep);

// An object a line: a point in a network.
std::string sweep_lines(const analysis::Sweep& sweep);

}  // namespace pcnload::render
