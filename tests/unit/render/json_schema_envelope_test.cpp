#include "render/json_schema_envelope.hpp"

#include "render/json_envelope.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json schema_of(const ResultsSchema& schema) {
    JsonWriter json;
    json.begin_object();
    write_envelope_schema(json, schema);
    json.end_object();
    return nlohmann::json::parse(json.take());
}

}  // namespace

TEST_CASE("every envelope names its own schema and may have no results") {
    for (const ResultsSchema& schema : results_schemas()) {
        const auto json = schema_of(schema);
        CHECK(json.at("properties").at("schema").at("properties").at("name").at("const") ==
              schema.schema);
        const auto& required = json.at("required");
        CHECK(std::ranges::find(required, "results") == required.end());
        CHECK(std::ranges::find(required, "diagnostics") != required.end());
    }
}

TEST_CASE("the schema knows every member of an envelope") {
    const auto properties = schema_of(results_schemas().front()).at("properties");
    const auto envelope = nlohmann::json::parse(
        json_envelope({"pcnload compare", "1", {"compare"}, {{"a.yaml", "00"}}},
                      [](JsonWriter& json) { json.null(); }, {}, {}));
    for (const auto& [key, value] : envelope.items()) {
        CAPTURE(key);
        REQUIRE(properties.contains(key));
        if (!value.is_object() || key == "diagnostics_left_out") continue;
        for (const auto& [inner, ignored] : value.items())
            CHECK(properties.at(key).at("properties").contains(inner));
    }
}
