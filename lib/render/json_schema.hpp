// JSON Schemas (draft-07) of the files and of the outputs, for editors and programs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

struct SchemaName {
    std::string_view name;  // "profile", "compare"
    std::string_view what;
};

// Every schema there is: the kinds of files, then the commands whose JSON has one.
std::vector<SchemaName> schema_names();

// Nothing where there is no such schema.
std::optional<std::string> json_schema(std::string_view name);

}  // namespace pcnload::render
