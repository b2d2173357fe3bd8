#include "render/json_schema_questions.hpp"

#include "render/json_schema_parts.hpp"

#include <string_view>

namespace pcnload::render {

namespace {

// An object with properties; `write` gives them.
void write_object(JsonWriter& json, const auto& write) {
    json.member("type", "object");
    json.key("properties");
    json.begin_object();
    write();
    json.end_object();
}

// A property that is a list of objects.
void write_list(JsonWriter& json, std::string_view key, const auto& write) {
    json.key(key);
    json.begin_object();
    json.member("type", "array");
    json.key("items");
    json.begin_object();
    write_object(json, write);
    json.end_object();
    json.end_object();
}

// A property that is an object with names for its keys and numbers for its values.
void write_numbers_by_name(JsonWriter& json, std::string_view key) {
    json.key(key);
    json.begin_object();
    json.member("type", "object");
    write_typed(json, "additionalProperties", {"number", "null"});
    json.end_object();
}

// A property that is an object of objects.
void write_by_name(JsonWriter& json, std::string_view key, const auto& write) {
    json.key(key);
    json.begin_object();
    json.member("type", "object");
    json.key("additionalProperties");
    json.begin_object();
    write_object(json, write);
    json.end_object();
    json.end_object();
}

void write_spread(JsonWriter& json) {
    for (const char* key :
         {"networks", "total", "mean", "p10", "median", "p90", "lowest", "highest"})
        write_typed(json, key, {"number"});
}

void write_texts(JsonWriter& json, Keys keys) {
    for (const std::string_view key : keys)
        write_typed(json, key, {"string"});
}

}  // namespace

void write_sweep_schema(JsonWriter& json) {
    write_object(json, [&] {
        write_texts(json, {"scenario", "title", "contract"});
        write_list(json, "figures", [&] { write_texts(json, {"figure", "unit"}); });
        write_list(json, "points", [&] {
            write_by_name(json, "point", [&] {
                write_typed(json, "written", {"string"});
                write_typed(json, "value", {"number", "null"});
                write_typed(json, "unit", {"string"});
            });
            write_typed(json, "over_capacity", {"integer"});
            write_by_name(json, "distribution", [&] { write_spread(json); });
            write_list(json, "networks", [&] {
                write_typed(json, "pcn", {"string"});
                write_numbers_by_name(json, "figures");
                write_typed(json, "over_capacity", {"boolean"});
            });
        });
    });
}

}  // namespace pcnload::render
