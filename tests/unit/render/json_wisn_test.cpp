#include "render/json_wisn.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;

TEST_CASE("every role of the JSON has its figures and activities, as the schema names them") {
    render::JsonWriter json;
    write_wisn(json, {{test::small_projection()}}, analysis::WisnPeriod::steady);
    const auto results = nlohmann::json::parse(json.take());
    REQUIRE(results.size() == 1);
    CHECK(results[0]["basis"] == "week");
    const auto& gp = results[0]["roles"]["gp"];
    CHECK(gp["activities"].size() == 2);
    CHECK(gp["activities"][0]["unit"] == "round");

    json.begin_object();
    render::write_wisn_schema(json);
    json.end_object();
    const auto schema = nlohmann::json::parse(json.take());
    const auto& named =
        schema["items"]["properties"]["roles"]["additionalProperties"]["properties"];
    for (const auto& [key, value] : gp.items())
        CHECK(named.contains(key));
}
