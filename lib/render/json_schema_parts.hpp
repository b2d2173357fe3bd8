// The parts that the schemas of outputs are put together of.
#pragma once

#include "render/json_writer.hpp"

#include <initializer_list>
#include <span>
#include <string_view>

namespace pcnload::render {

using Keys = std::initializer_list<std::string_view>;

// Objects are begun by `object` and ended by the caller's scope.
class Object {
public:
    explicit Object(JsonWriter& json) : json_(json) { json_.begin_object(); }
    Object(JsonWriter& json, std::string_view key) : json_(json) {
        json_.key(key);
        json_.begin_object();
    }
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    ~Object() { json_.end_object(); }

private:
    JsonWriter& json_;
};

inline void write_required(JsonWriter& json, std::span<const std::string_view> keys) {
    json.key("required");
    json.begin_array();
    for (const std::string_view key : keys)
        json.value(key);
    json.end_array();
}

inline void write_typed(JsonWriter& json, std::string_view key, Keys types) {
    const Object property(json, key);
    json.key("type");
    if (types.size() == 1) return json.value(*types.begin());
    json.begin_array();
    for (const std::string_view type : types)
        json.value(type);
    json.end_array();
}

// An object whose keys are ids; `write` gives the members of each value's schema.
void write_by_id(JsonWriter& json, std::string_view key, const auto& write) {
    const Object property(json, key);
    json.member("type", "object");
    const Object values(json, "additionalProperties");
    write();
}

}  // namespace pcnload::render
