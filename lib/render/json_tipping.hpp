// How far practices can withdraw, as JSON.
#pragma once

#include "analysis/tipping.hpp"
#include "render/json_writer.hpp"

#include <string>

namespace pcnload::render {

void write_tipping(JsonWriter& json, const analysis::Tipping& tipping);

// An object a line: a network, those that break first before the others.
std::string tipping_lines(const analysis::Tipping& tipping);

}  // namespace pcnload::render
