#include "render/json_envelope.hpp"

#include "render/json_diagnostics.hpp"

namespace pcnload::render {

namespace {

void write_inputs(JsonWriter& json, const std::vector<EnvelopeInput>& inputs) {
    json.key("inputs");
    json.begin_array();
    for (const EnvelopeInput& input : inputs) {
        json.begin_object();
        json.member("path", input.path);
        json.member("sha256", input.sha256);
        json.key("revision");
        if (input.revision.empty()) {
            json.null();
        } else {
            json.value(input.revision);
        }
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string json_envelope(const Envelope& envelope, const ResultsWriter& write_results,
                          const diagnostics::Diagnostics& diagnostics,
                          const diagnostics::SourceFiles& files) {
    JsonWriter json;
    json.begin_object();
    json.key("schema");
    json.begin_object();
    json.member("name", "pcnload " + envelope.command);
    json.member("version", schema_version);
    json.end_object();
    json.key("tool");
    json.begin_object();
    json.member("name", "pcnload");
    json.member("version", envelope.tool_version);
    json.end_object();
    write_inputs(json, envelope.inputs);
    if (write_results && (envelope.errors_are_results || !diagnostics.has_errors())) {
        json.key("results");
        write_results(json);
    }
    json.key("diagnostics");
    write_diagnostics(json, diagnostics, files);
    json.end_object();
    return json.take();
}

}  // namespace pcnload::render
