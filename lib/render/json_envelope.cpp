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

void write_arguments(JsonWriter& json, const std::vector<std::string>& arguments) {
    json.key("arguments");
    json.begin_array();
    for (const std::string& word : arguments)
        json.value(word);
    json.end_array();
}

// What comes before the results: what made them, and of what.
void write_head(JsonWriter& json, const Envelope& envelope) {
    json.key("schema");
    json.begin_object();
    json.member("name", envelope.schema);
    json.member("version", schema_version);
    json.end_object();
    json.key("tool");
    json.begin_object();
    json.member("name", "pcnload");
    json.member("version", envelope.tool_version);
    write_arguments(json, envelope.arguments);
    json.end_object();
    write_inputs(json, envelope.inputs);
}

}  // namespace

std::string json_envelope(const Envelope& envelope, const ResultsWriter& write_results,
                          const diagnostics::Diagnostics& diagnostics,
                          const diagnostics::SourceFiles& files) {
    JsonWriter json;
    json.begin_object();
    write_head(json, envelope);
    if (write_results && (envelope.errors_are_results || !diagnostics.has_errors())) {
        json.key("results");
        write_results(json);
    }
    json.key("diagnostics");
    write_diagnostics(json, diagnostics, files);
    json.key("diagnostics_left_out");
    write_left_out(json, diagnostics);
    json.end_object();
    return json.take();
}

}  // namespace pcnload::render
