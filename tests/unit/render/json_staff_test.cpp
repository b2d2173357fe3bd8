#include "render/json_staff.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;

TEST_CASE("an answer has the keys that its schema names") {
    analysis::StaffAnswer answer;
    answer.feasible = true;
    answer.roles.emplace_back();
    answer.hand_overs.emplace_back();
    render::JsonWriter json;
    write_staff(json, {test::small_projection()}, {answer});
    const auto results = nlohmann::json::parse(json.take());
    REQUIRE(results.size() == 1);
    CHECK(results[0]["roles"].contains("gp"));
    CHECK(results[0]["roles"]["gp"]["wte_most"].is_null());
    CHECK(results[0]["hand_overs"][0]["activity"] == "homes/round/visit");

    json.begin_object();
    render::write_staff_schema(json);
    json.end_object();
    const auto schema = nlohmann::json::parse(json.take());
    for (const auto& [key, value] : results[0].items())
        CHECK(schema["items"]["properties"].contains(key));
}
