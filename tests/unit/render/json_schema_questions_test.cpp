#include "render/json_schema_questions.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload::render;

nlohmann::json schema_of(void (*write)(JsonWriter&)) {
    JsonWriter json;
    json.begin_object();
    write(json);
    json.end_object();
    return nlohmann::json::parse(json.take());
}

TEST_CASE("the points of a sweep have their networks and their distribution") {
    const auto schema = schema_of(write_sweep_schema);
    const auto& point = schema["properties"]["points"]["items"]["properties"];
    CHECK(point["networks"]["items"]["properties"]["over_capacity"]["type"] == "boolean");
    CHECK(point["distribution"]["additionalProperties"]["properties"]["median"]["type"] ==
          "number");
}

TEST_CASE("the value of a network may be missing, its outcome never") {
    const auto schema = schema_of(write_solve_schema);
    const auto& network = schema["properties"]["networks"]["items"]["properties"];
    CHECK(network["outcome"]["type"] == "string");
    CHECK(network["would_be"]["type"] == nlohmann::json({"number", "null"}));
    CHECK(network["nearest"]["properties"]["residual"]["type"] == "number");
}

TEST_CASE("each role of a network has a curve") {
    const auto schema = schema_of(write_tipping_schema);
    const auto& role = schema["properties"]["networks"]["items"]["properties"]["roles"]
                             ["additionalProperties"]["properties"];
    CHECK(role["curve"]["items"]["properties"]["wte_spare"]["type"] == "number");
}

}  // namespace
