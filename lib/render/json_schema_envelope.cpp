#include "render/json_schema_envelope.hpp"

#include "render/json_schema_parts.hpp"

#include <array>

namespace pcnload::render {

namespace {

void write_schema_of_schema(JsonWriter& json, std::string_view name) {
    const Object property(json, "schema");
    json.member("type", "object");
    const Object properties(json, "properties");
    {
        const Object inner(json, "name");
        json.member("const", name);
    }
    write_typed(json, "version", {"integer"});
}

void write_tool_schema(JsonWriter& json) {
    const Object tool(json, "tool");
    json.member("type", "object");
    const Object properties(json, "properties");
    {
        const Object name(json, "name");
        json.member("const", "pcnload");
    }
    write_typed(json, "version", {"string"});
    const Object arguments(json, "arguments");
    json.member("description", "The words of the command line, as they were given");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "string");
}

void write_inputs_schema(JsonWriter& json) {
    const Object inputs(json, "inputs");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object properties(json, "properties");
    write_typed(json, "path", {"string"});
    write_typed(json, "sha256", {"string"});
    write_typed(json, "revision", {"string", "null"});
}

void write_diagnostics_schema(JsonWriter& json) {
    const Object diagnostics(json, "diagnostics");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object properties(json, "properties");
    for (const char* key : {"code", "severity", "message"})
        write_typed(json, key, {"string"});
    for (const char* key : {"hint", "path"})
        write_typed(json, key, {"string", "null"});
    for (const char* key : {"line", "column", "end_line", "end_column"})
        write_typed(json, key, {"integer", "null"});
    write_typed(json, "labels", {"array"});
}

}  // namespace

void write_envelope_schema(JsonWriter& json, const ResultsSchema& schema) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 5> keys{"schema", "tool", "inputs", "diagnostics",
                                                   "diagnostics_left_out"};
    write_required(json, keys);
    const Object properties(json, "properties");
    write_schema_of_schema(json, schema.schema);
    write_tool_schema(json);
    write_inputs_schema(json);
    {
        const Object results(json, "results");
        json.member("description", "Absent where the command could not answer");
        schema.write(json);
    }
    write_diagnostics_schema(json);
    write_by_id(json, "diagnostics_left_out", [&] {
        json.member("type", "integer");
        json.member("description", "More of that code, beyond those that stand in `diagnostics`");
    });
}

}  // namespace pcnload::render
