#include "render/json_sensitivity.hpp"

#include "support/sensitivities.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

nlohmann::json written(const analysis::Sensitivity& sensitivity) {
    render::JsonWriter json;
    render::write_sensitivity(json, sensitivity);
    return nlohmann::json::parse(json.take());
}

TEST_CASE("figures with their moments and bars") {
    const auto json = written(test::made_sensitivity());
    const auto& figure = json["figures"][0];
    CHECK(figure["moments"]["mean"] == 25);
    CHECK(figure["quantiles"]["method"] == "cornish-fisher");
    CHECK(figure["no_closed_form"].is_null());
    REQUIRE(figure["assumptions"].size() == 3);
    CHECK(figure["assumptions"][1]["assumption"] == "middle");
    CHECK(figure["assumptions"][1]["at_high"] == 26);
    CHECK(json["pcns"] == nlohmann::json{"U1"});
}

TEST_CASE("what is not known is null, with the reason") {
    auto found = test::made_sensitivity();
    found.figures[0].moments.reset();
    found.figures[0].obstacle = uncertainty::NoClosedForm::divisor_touches_zero;
    const auto json = written(found);
    CHECK(json["figures"][0]["moments"].is_null());
    CHECK(json["figures"][0]["no_closed_form"] == "divisor_touches_zero");
}

}  // namespace
