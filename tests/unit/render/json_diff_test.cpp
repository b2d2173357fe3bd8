#include "render/json_diff.hpp"

#include "support/diffed.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("the parts of the edits add up to the total, which is the change of the networks") {
    const test::Version before;
    const test::Version after =
        before.service_with("value: 120 min per round", "value: 180 min per round")
            .service_with("1 round per home per 2 weeks", "1 round per home per week");
    const test::Diffed sides(before, after);
    JsonWriter json;
    write_diff(json, {"main", "specs"}, sides.diff, nullptr, test::some_files());
    const auto parsed = nlohmann::json::parse(json.take());
    CHECK(parsed.at("base") == "main");
    const auto& contract = parsed.at("contracts").at(0);
    REQUIRE(contract.at("edits").size() == 2);
    double sum = 0;
    double of_gp = 0;
    for (const auto& edit : contract.at("edits")) {
        sum += edit.at("effect").at("hours_per_week").get<double>();
        of_gp += edit.at("effect").at("roles").at("gp").at("hours_per_week").get<double>();
    }
    const auto& network = contract.at("networks").at(0);
    CHECK(sum == doctest::Approx(contract.at("total").at("hours_per_week").get<double>()));
    CHECK(sum == doctest::Approx(network.at("hours_per_week").at("change").get<double>()));
    CHECK(of_gp ==
          doctest::Approx(
              network.at("roles").at("gp").at("hours_per_week").at("change").get<double>()));
    // 12 to 36 hours of the GP: 120 to 180 minutes, and every week.
    CHECK(of_gp == doctest::Approx(24));
    CHECK(network.at("passes_capacity").is_array());
}
