#include "render/json_projection.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json parsed(const analysis::Projection& projection) {
    JsonWriter json;
    write_projections(json, {{projection}});
    return nlohmann::json::parse(json.take()).at(0);
}

}  // namespace

TEST_CASE("the head of a result says what it is of") {
    const auto json = parsed(test::hand_made_projection());
    CHECK(json.at("scenario") == "draft");
    CHECK(json.at("contract") == "draft");
    CHECK(json.at("year") == "2020/21");
    CHECK(json.at("pcn") == "U00000");
    CHECK(json.at("basis_year").at("first_day") == "2020-04-01");
    CHECK(json.at("basis_year").at("last_day") == "2021-03-31");
    CHECK(json.at("basis_year").at("days") == 365);
}

TEST_CASE("a driver without a count is null") {
    analysis::Projection projection = test::hand_made_projection();
    projection.network.drivers[1] = {};
    const auto json = parsed(projection);
    CHECK(json.at("drivers").at("homes").at("value") == 10);
    CHECK(json.at("drivers").at("homes").at("unit") == "home");
    CHECK(json.at("drivers").at("homes").at("estimated") == false);
    CHECK(json.at("drivers").at("beds").at("value").is_null());
}

TEST_CASE("every role is everywhere, noughts included") {
    const auto json = parsed(test::hand_made_projection());
    CHECK(json.at("roles").at("gp").at("hours_per_week") == 10);
    CHECK(json.at("roles").at("gp").at("additional_hours_in_year") == doctest::Approx(390));
    CHECK(json.at("roles").at("gp").at("ratio").is_null());
    const auto& homes = json.at("services").at("homes");
    CHECK(homes.at("roles").size() == 3);
    CHECK(homes.at("requirements").at("naming").at("activities").empty());
    const auto& round = homes.at("requirements").at("home-round").at("activities").at("round");
    CHECK(round.at("nurse").at("hours_in_year") == 260);
    CHECK(round.at("geriatrician").at("hours_per_week") == 0);
    REQUIRE(json.at("months").size() == 12);
    CHECK(json.at("months").at(11).at("month") == "2021-03");
    CHECK(json.at("months").at(11).at("roles").size() == 3);
}

TEST_CASE("money and evidence are there") {
    const auto json = parsed(test::hand_made_projection());
    CHECK(json.at("funding").at("core").at("in_year") == 20'000);
    CHECK(json.at("totals").at("net") == -25'400);
    CHECK(json.at("totals").at("practice_income") == 7'000);
    CHECK(json.at("totals").at("not_yet_started_hours_per_week") == 4);
    CHECK(json.at("evidence").at("judgement").at("hours_per_week") == 3);
    CHECK(json.at("evidence").size() == spec::evidence_words.size());
}

TEST_CASE("results stand by scenario, then by network") {
    std::vector<std::vector<analysis::Projection>> projections;
    for (const char* scenario : {"a", "b"}) {
        projections.emplace_back();
        for (const char* pcn : {"U1", "U2"}) {
            projections.back().push_back(test::hand_made_projection(scenario));
            projections.back().back().network.pcn = pcn;
        }
    }
    JsonWriter json;
    write_projections(json, projections);
    const auto results = nlohmann::json::parse(json.take());
    REQUIRE(results.size() == 4);
    CHECK(results[1].at("pcn") == "U2");
    CHECK(results[2].at("scenario") == "b");
}

TEST_CASE("lines of results are the entries of the array, one each") {
    const std::vector<std::vector<analysis::Projection>> projections{
        {test::hand_made_projection("one"), test::hand_made_projection("one")},
        {test::hand_made_projection("two")}};
    JsonWriter json;
    write_projections(json, projections);
    const nlohmann::json array = nlohmann::json::parse(json.take());
    const std::string lines = projection_lines(projections);
    std::size_t begin = 0;
    for (const nlohmann::json& entry : array) {
        const std::size_t end = lines.find('\n', begin);
        REQUIRE(end != std::string::npos);
        CHECK(nlohmann::json::parse(lines.substr(begin, end - begin)) == entry);
        begin = end + 1;
    }
    CHECK(begin == lines.size());
}
