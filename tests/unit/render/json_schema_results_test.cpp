#include "render/json_schema_results.hpp"

#include "render/json_projection.hpp"
#include "render/json_schema_envelope.hpp"
#include "render/json_verification.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json schema_of(std::string_view command) {
    const auto schemas = results_schemas();
    const auto schema = std::ranges::find(schemas, command, &ResultsSchema::command);
    JsonWriter json;
    json.begin_object();
    write_envelope_schema(json, *schema);
    json.end_object();
    return nlohmann::json::parse(json.take());
}

// Each required key is in the value, and each key of the value in the properties.
void check_keys(const nlohmann::json& value, const nlohmann::json& schema) {
    if (schema.contains("required")) {
        for (const std::string key : schema.at("required")) {
            CAPTURE(key);
            CHECK(value.contains(key));
        }
    }
    if (value.is_array() && schema.contains("items")) {
        for (const auto& item : value)
            check_keys(item, schema.at("items"));
    }
    if (!value.is_object()) return;
    for (const auto& [key, inner] : value.items()) {
        CAPTURE(key);
        if (schema.contains("properties")) {
            REQUIRE(schema.at("properties").contains(key));
            check_keys(inner, schema.at("properties").at(key));
        } else if (schema.contains("additionalProperties")) {
            check_keys(inner, schema.at("additionalProperties"));
        }
    }
}

}  // namespace

TEST_CASE("a projection has the keys that the schema says, and no others") {
    JsonWriter json;
    write_projections(json, {{test::hand_made_projection()}});
    check_keys(nlohmann::json::parse(json.take()), schema_of("run").at("properties").at("results"));
}

TEST_CASE("a verification has the keys that the schema says, and no others") {
    JsonWriter json;
    write_verifications(json, {{"a.json", "", {}, {}}});
    check_keys(nlohmann::json::parse(json.take()),
               schema_of("verify").at("properties").at("results"));
}
