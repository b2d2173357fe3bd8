// A resolved contract as data of a page: what an evaluator needs to work it out again, and what a
// reader wants to know of each number.
#pragma once

#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"
#include "render/page_rows.hpp"
#include "spec/specification.hpp"

namespace pcnload::render {

// An object whose lists name rows by their places.
void write_page_contract(JsonWriter& json, const spec::Specification& specification,
                         const diagnostics::SourceFiles& files, PageRows& rows);

}  // namespace pcnload::render
