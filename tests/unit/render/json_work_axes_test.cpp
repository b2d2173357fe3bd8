#include "render/json_work_axes.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

nlohmann::json written(const render::WorkAxes& axes) {
    render::JsonWriter json;
    json.begin_object();
    render::write_work_axes(json, axes);
    json.end_object();
    return nlohmann::json::parse(json.take());
}

TEST_CASE("axes stand in the order of the array, each with what its places are") {
    const auto json = written({"hours_per_week", {"a", "b"}, {"U1"}, {"gp", "nurse"}, {}});
    CHECK(json["figure"] == "hours_per_week");
    REQUIRE(json["axes"].size() == 3);
    CHECK(json["axes"][0]["places"] == nlohmann::json{"a", "b"});
    CHECK(json["axes"][2]["axis"] == "role");
}

TEST_CASE("months are an axis where the array has them") {
    const auto json = written({"hours", {"a"}, {"U1"}, {"gp"}, {"2020-04", "2020-05"}});
    REQUIRE(json["axes"].size() == 4);
    CHECK(json["axes"][3]["places"][1] == "2020-05");
}

}  // namespace
