#include "render/json_explanation.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json explained(const analysis::Subject& subject) {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation explanation = analysis::explain(projection, subject);
    JsonWriter json;
    write_explanation(json, explanation, {});
    return nlohmann::json::parse(json.take()).at(0);
}

}  // namespace

TEST_CASE("a whole has its requirements and its roles") {
    const auto json = explained(analysis::Whole{});
    CHECK(json.at("address") == "");
    CHECK(json.at("hours_per_week") == 18);
    CHECK(json.at("parts").size() == 4);
    CHECK(json.at("parts").at(2).at("address") == "homes/travel");
    CHECK(json.at("roles").at("gp").at("hours_per_week") == 10);
    CHECK(json.at("activities").empty());
}

TEST_CASE("an activity has its factors with everything that is known of them") {
    const auto json = explained(spec::ActivityIndex{0});
    const auto& activity = json.at("activities").at(0);
    CHECK(activity.at("address") == "homes/home-round/round");
    CHECK(activity.at("clause") == "Clause of home-round");
    CHECK(activity.at("starts") == "2020-04-01");
    CHECK(activity.at("by").is_null());
    const auto& minutes = activity.at("factors").at(2);
    CHECK(minutes.at("field") == "duration");
    CHECK(minutes.at("kind") == "assumption");
    CHECK(minutes.at("name") == "minutes_per_visit");
    CHECK(minutes.at("value") == doctest::Approx(0.5));
    CHECK(minutes.at("text") == "30 min per visit");
    CHECK(minutes.at("range").at(1) == 1);
    CHECK(minutes.at("evidence") == "study");
    CHECK(minutes.at("source").at("publisher") == "GPonline");
    CHECK(minutes.at("path").is_null());
    CHECK(activity.at("roles").at("nurse").at("share") == 0.5);
    CHECK(activity.at("factors").at(1).at("name").is_null());
}

TEST_CASE("an estimate's parts stand beneath it") {
    const auto json = explained(spec::ActivityIndex{1});
    const auto& beds = json.at("activities").at(0).at("factors").at(0);
    CHECK(beds.at("estimated") == true);
    CHECK(beds.at("unit") == "bed");
    CHECK(beds.at("parts").size() == 2);
}
