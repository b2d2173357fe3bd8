// The rows of a list as JSON.
#pragma once

#include "render/json_writer.hpp"
#include "render/table.hpp"

namespace pcnload::render {

// An array with an object a row; the columns' keys are its keys. Asides and headings are left out.
void write_table(JsonWriter& json, const Table& table);

}  // namespace pcnload::render
