// Verifications as the `results` of an envelope.
#pragma once

#include "render/json_writer.hpp"
#include "render/verification.hpp"

#include <vector>

namespace pcnload::render {

void write_verifications(JsonWriter& json, const std::vector<Verification>& verifications);

}  // namespace pcnload::render
