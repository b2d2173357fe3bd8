#include "render/json_verification.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::render {

namespace {

void write_or_null(JsonWriter& json, std::string_view key, const std::string& text) {
    json.key(key);
    text.empty() ? json.null() : json.value(text);
}

void write_or_null(JsonWriter& json, std::string_view key, const std::optional<std::string>& text) {
    json.key(key);
    text ? json.value(*text) : json.null();
}

void write_difference(JsonWriter& json, const std::optional<LineDifference>& difference) {
    json.key("first_difference");
    if (!difference) return json.null();
    json.begin_object();
    json.member("line", difference->line);
    write_or_null(json, "then", difference->then);
    write_or_null(json, "now", difference->now);
    json.end_object();
}

void write_changed_inputs(JsonWriter& json, const std::vector<ChangedInput>& inputs) {
    json.key("changed_inputs");
    json.begin_array();
    for (const ChangedInput& input : inputs) {
        json.begin_object();
        json.member("path", input.path);
        write_or_null(json, "sha256_then", input.then);
        write_or_null(json, "sha256_now", input.now);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

void write_verifications(JsonWriter& json, const std::vector<Verification>& verifications) {
    json.begin_array();
    for (const Verification& result : verifications) {
        json.begin_object();
        json.member("path", result.path);
        json.member("same", !result.difference);
        write_or_null(json, "made_by", result.made_by);
        write_changed_inputs(json, result.changed_inputs);
        write_difference(json, result.difference);
        json.end_object();
    }
    json.end_array();
}

}  // namespace pcnload::render
