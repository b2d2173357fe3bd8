#include "render/json_sweep.hpp"

#include "support/swept.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

TEST_CASE("the JSON of a sweep has every point and network") {
    test::Swept swept(true);
    const auto sweep = swept.good({"care_homes=4,12"}, {"round.hours_per_week"});
    render::JsonWriter json;
    render::write_sweep(json, sweep);
    const auto read = nlohmann::json::parse(json.take());
    REQUIRE(read["points"].size() == 2);
    CHECK(read["points"][1]["point"]["care_homes"]["value"] == 12);
    CHECK(read["points"][1]["networks"][1]["figures"]["round.hours_per_week"] == 18);
    CHECK(read["points"][0]["distribution"]["round.hours_per_week"]["total"] == 12);
    CHECK(read["points"][0]["over_capacity"] == 1);
}

TEST_CASE("a line for each point and network") {
    test::Swept swept(true);
    const std::string lines =
        render::sweep_lines(swept.good({"care_homes=4,12"}, {"round.hours_per_week"}));
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 4);
    const auto first = nlohmann::json::parse(lines.substr(0, lines.find('\n')));
    CHECK(first["pcn"] == "U00001");
    CHECK(first["over_capacity"] == true);
}

}  // namespace
