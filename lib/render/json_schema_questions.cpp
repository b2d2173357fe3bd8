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

// A value that was tried, and what it gives.
void write_tried(JsonWriter& json) {
    for (const char* key : {"value", "left", "right", "residual"})
        write_typed(json, key, {"number"});
}

void write_maybe_tried(JsonWriter& json, std::string_view key) {
    json.key(key);
    json.begin_object();
    json.key("type");
    json.begin_array();
    json.value("object");
    json.value("null");
    json.end_array();
    json.key("properties");
    json.begin_object();
    write_tried(json);
    json.end_object();
    json.end_object();
}

}  // namespace

void write_solve_schema(JsonWriter& json) {
    write_object(json, [&] {
        write_texts(json,
                    {"scenario", "title", "contract", "target", "figure_unit", "address", "unit"});
        write_typed(json, "solved", {"integer"});
        write_typed(json, "distribution", {"object", "null"});
        write_list(json, "networks", [&] {
            write_texts(json, {"pcn", "outcome", "method", "reason"});
            write_typed(json, "power", {"integer"});
            write_typed(json, "before", {"number", "null"});
            write_list(json, "solutions", [&] { write_tried(json); });
            write_typed(json, "outside_range", {"boolean"});
            write_typed(json, "would_be", {"number", "null"});
            for (const char* key : {"low_end", "high_end", "nearest"})
                write_maybe_tried(json, key);
        });
    });
}

void write_tipping_schema(JsonWriter& json) {
    write_object(json, [&] {
        write_texts(json, {"scenario", "title", "contract", "patients"});
        write_list(json, "over_capacity", [&] {
            for (const char* key : {"left", "networks", "over"})
                write_typed(json, key, {"integer"});
        });
        write_list(json, "networks", [&] {
            write_typed(json, "pcn", {"string"});
            write_typed(json, "practices", {"number"});
            write_typed(json, "breaks_at", {"integer", "null"});
            write_typed(json, "first_role", {"string", "null"});
            write_by_name(json, "roles", [&] {
                write_typed(json, "tips_at", {"integer", "null"});
                write_list(json, "curve", [&] {
                    write_typed(json, "left", {"integer"});
                    for (const char* key : {"hours_per_week", "wte_required", "wte_spare"})
                        write_typed(json, key, {"number"});
                    write_typed(json, "time_share", {"number", "null"});
                    write_typed(json, "over", {"boolean"});
                });
            });
        });
    });
}

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
