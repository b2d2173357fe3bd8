// Small results as JSON: the rows of a list, and what a check counted.
#pragma once

#include "render/json_writer.hpp"
#include "render/table.hpp"

#include <cstddef>

namespace pcnload::render {

// An array with an object a row; the columns' keys are its keys. Asides and headings are left out.
void write_table(JsonWriter& json, const Table& table);

struct CheckCounts {
    std::size_t files = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
};

void write_check(JsonWriter& json, const CheckCounts& counts);

}  // namespace pcnload::render
