#include "render/json_schema_files.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json schema_of(spec::FileKind kind) {
    JsonWriter json;
    json.begin_object();
    write_file_schema(json, spec::row(kind));
    json.end_object();
    return nlohmann::json::parse(json.take());
}

// Every `$ref` leads to a definition.
void check_references(const nlohmann::json& part, const nlohmann::json& definitions) {
    if (part.is_object() && part.contains("$ref")) {
        const std::string reference = part.at("$ref");
        CAPTURE(reference);
        CHECK(definitions.contains(reference.substr(std::string("#/definitions/").size())));
    }
    if (part.is_structured()) {
        for (const auto& inner : part)
            check_references(inner, definitions);
    }
}

}  // namespace

TEST_CASE("the fields of a record are the properties of its schema") {
    for (const spec::FileKindRow& kind : spec::file_kinds()) {
        CAPTURE(kind.name);
        const auto schema = schema_of(kind.kind);
        CHECK(schema.at("additionalProperties") == false);
        check_references(schema, schema.at("definitions"));
        if (kind.table) {
            CHECK(schema.at("properties").contains(kind.key));
            continue;
        }
        for (const yaml::FieldRow& field : kind.record->fields) {
            CAPTURE(field.key);
            REQUIRE(schema.at("properties").contains(field.key));
            CHECK(schema.at("properties").at(std::string(field.key)).at("description") ==
                  field.what);
        }
    }
}

TEST_CASE("required fields are required and the others may be `~`") {
    const auto schema = schema_of(spec::FileKind::contract);
    const auto& required = schema.at("required");
    CHECK(std::ranges::find(required, "year") != required.end());
    CHECK(std::ranges::find(required, "extends") == required.end());
    const auto& types = schema.at("properties").at("extends").at("type");
    CHECK(std::ranges::find(types, "null") != types.end());
}

TEST_CASE("closed lists of words, dates and years have their shape") {
    const auto properties = schema_of(spec::FileKind::contract).at("properties");
    CHECK(properties.at("status").at("enum").size() == 4);
    CHECK(properties.at("year").at("pattern") == "^[0-9]{4}/[0-9]{2}$");
    const auto definitions = schema_of(spec::FileKind::service).at("definitions");
    CHECK(definitions.at("activity").at("properties").at("starts").contains("pattern"));
    CHECK(definitions.at("assumption").at("properties").at("range").at("minItems") == 2);
}

TEST_CASE("staff may stand as a bare number") {
    const auto staff =
        schema_of(spec::FileKind::profile).at("properties").at("staff").at("additionalProperties");
    CHECK(staff.at("anyOf").size() == 2);
}

TEST_CASE("a file of tables may hold several of them") {
    const auto properties = schema_of(spec::FileKind::drivers).at("properties");
    CHECK(properties.size() == 4);
    CHECK(properties.contains("roles"));
}
