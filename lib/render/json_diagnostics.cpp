#include "render/json_diagnostics.hpp"

#include <optional>
#include <string_view>

namespace pcnload::render {

using diagnostics::Diagnostic;
using diagnostics::Position;
using diagnostics::Severity;
using diagnostics::SourceFiles;
using diagnostics::SourceSpan;

namespace {

void write_position(JsonWriter& json, std::string_view line_key, std::string_view column_key,
                    const std::optional<Position>& position) {
    json.key(line_key);
    position ? json.value(position->line) : json.null();
    json.key(column_key);
    position ? json.value(position->column) : json.null();
}

void write_begin(JsonWriter& json, const SourceSpan& span, const SourceFiles& files) {
    json.key("path");
    span.known() ? json.value(files[span.file].path()) : json.null();
    write_position(
        json, "line", "column",
        span.known() ? std::optional(files[span.file].position(span.begin)) : std::nullopt);
}

void write_diagnostic(JsonWriter& json, const Diagnostic& diagnostic, const SourceFiles& files) {
    const SourceSpan& span = diagnostic.span;
    json.begin_object();
    json.member("code", row(diagnostic.code).id);
    json.member("severity", diagnostic.severity() == Severity::error ? "error" : "warning");
    json.member("message", diagnostic.message);
    json.key("hint");
    diagnostic.hint.empty() ? json.null() : json.value(diagnostic.hint);
    write_begin(json, span, files);
    write_position(
        json, "end_line", "end_column",
        span.known() ? std::optional(files[span.file].position(span.end)) : std::nullopt);
    json.key("labels");
    json.begin_array();
    for (const diagnostics::Label& label : diagnostic.labels) {
        json.begin_object();
        write_begin(json, label.span, files);
        json.member("message", label.text);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

void write_diagnostics(JsonWriter& json, const diagnostics::Diagnostics& diagnostics,
                       const SourceFiles& files) {
    json.begin_array();
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        write_diagnostic(json, diagnostic, files);
    }
    json.end_array();
}

void write_left_out(JsonWriter& json, const diagnostics::Diagnostics& diagnostics) {
    json.begin_object();
    for (const auto& [code, count] : diagnostics.left_out_by_code())
        json.member(row(code).id, count);
    json.end_object();
}

}  // namespace pcnload::render
