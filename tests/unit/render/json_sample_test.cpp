#include "render/json_sample.hpp"

#include "support/sampled.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

nlohmann::json written(const analysis::Sampling& sampling) {
    render::JsonWriter json;
    render::write_sampling(json, sampling);
    return nlohmann::json::parse(json.take());
}

TEST_CASE("what was drawn, how, and what came of it") {
    const auto projected = test::two_scenarios();
    const auto json =
        written(test::good_sampling(projected.all, {"gp.wte_required", "net"}, {7, 60}));
    CHECK(json["generator"] == "Philox4x32-10");
    CHECK(json["seed"] == 7);
    CHECK(json["draws"] == 60);
    CHECK(json["points"] == "stratified");
    REQUIRE(json["scenarios"].size() == 2);
    const auto& figure = json["scenarios"][0]["figures"][0];
    CHECK(figure["method"] == "sum of products");
    CHECK(figure["networks"][0]["pcn"] == "U00001");
    CHECK(figure["networks"][0]["over_capacity"] == 1);
    CHECK(figure["together"]["p10"] < figure["together"]["p90"]);
    CHECK(json["scenarios"][0]["figures"][1]["method"] == "whole model");
    CHECK(json["scenarios"][0]["figures"][1]["together"].is_null());
    CHECK(json["comparisons"][0]["than"] == "small");
    CHECK(json["comparisons"][0]["networks"][0]["more"] == 0);
}

}  // namespace
