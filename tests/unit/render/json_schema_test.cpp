#include "render/json_schema.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;

TEST_CASE("every schema that is named is there and says which draft it is of") {
    for (const SchemaName& name : schema_names()) {
        CAPTURE(name.name);
        const auto text = json_schema(name.name);
        REQUIRE(text.has_value());
        const auto json = nlohmann::json::parse(*text);
        CHECK(json.at("$schema") == "http://json-schema.org/draft-07/schema#");
        CHECK(json.at("title") == name.what);
        CHECK(json.at("type") == "object");
    }
}

TEST_CASE("there is none of anything else") { CHECK_FALSE(json_schema("nothing").has_value()); }
