#include "render/json_schema.hpp"

#include "render/json_schema_envelope.hpp"
#include "render/json_schema_files.hpp"
#include "render/json_schema_results.hpp"
#include "render/json_writer.hpp"

namespace pcnload::render {

namespace {

void begin_schema(JsonWriter& json, std::string_view title) {
    json.begin_object();
    json.member("$schema", "http://json-schema.org/draft-07/schema#");
    json.member("title", title);
}

}  // namespace

std::vector<SchemaName> schema_names() {
    std::vector<SchemaName> names;
    for (const spec::FileKindRow& kind : spec::file_kinds())
        names.push_back({kind.name, kind.what});
    for (const ResultsSchema& schema : results_schemas())
        names.push_back({schema.command, schema.what});
    return names;
}

std::optional<std::string> json_schema(std::string_view name) {
    JsonWriter json;
    for (const spec::FileKindRow& kind : spec::file_kinds()) {
        if (kind.name != name) continue;
        begin_schema(json, kind.what);
        write_file_schema(json, kind);
        json.end_object();
        return json.take();
    }
    for (const ResultsSchema& schema : results_schemas()) {
        if (schema.command != name) continue;
        begin_schema(json, schema.what);
        write_envelope_schema(json, schema);
        json.end_object();
        return json.take();
    }
    return std::nullopt;
}

}  // namespace pcnload::render
