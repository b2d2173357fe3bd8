// `pcnload staff` as JSON.
#pragma once

#include "analysis/staff_answer.hpp"
#include "render/json_writer.hpp"

#include <vector>

namespace pcnload::render {

void write_staff(JsonWriter& json, const std::vector<analysis::Projection>& networks,
                 const std::vector<analysis::StaffAnswer>& answers);

// The members of the schema of that.
void write_staff_schema(JsonWriter& json);

}  // namespace pcnload::render
