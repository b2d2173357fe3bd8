// The schemas of the input files, made from the records that their readers check against.
#pragma once

#include "render/json_writer.hpp"
#include "spec/format.hpp"

namespace pcnload::render {

// The members of a schema's object, `$schema` and `title` left out.
void write_file_schema(JsonWriter& json, const spec::FileKindRow& kind);

}  // namespace pcnload::render
