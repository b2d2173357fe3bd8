#include "render/json_baseline.hpp"

#include "render/json_envelope.hpp"
#include "render/json_writer.hpp"
#include "render/utf8.hpp"
#include "render/visible_text.hpp"

namespace pcnload::render {

namespace {

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 200;  // characters
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < longest; ++count)
        end += character_at(text, end).length;
    return visible_text(text.substr(0, end)) + (end < text.size() ? "..." : "");
}

}  // namespace

std::string json_baseline(const std::vector<diagnostics::BaselineEntry>& entries) {
    JsonWriter json;
    json.begin_object();
    json.key("schema");
    json.begin_object();
    json.member("name", baseline_schema);
    json.member("version", schema_version);
    json.end_object();
    json.key("findings");
    json.begin_array();
    for (const diagnostics::BaselineEntry& entry : entries) {
        json.begin_object();
        json.member("code", entry.code);
        json.member("path", shown(entry.path));
        json.member("line", shown(entry.line));
        json.member("message", shown(entry.message));
        json.member("fingerprint", entry.fingerprint);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace pcnload::render
