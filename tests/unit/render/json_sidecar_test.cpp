#include "render/json_sidecar.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("a sidecar is the envelope of a result that lies beside it") {
    const Envelope envelope{"pcnload export", "1.2.3", {"export", "hours"}, {{"a.csv", "00ff"}}};
    const auto more = [](JsonWriter& json) { json.member("rows", 7); };
    const auto json = nlohmann::json::parse(json_sidecar(envelope, 5'000'000'000, more, {}, {}));
    CHECK(json.at("schema").at("name") == "pcnload-result");
    CHECK(json.at("tool").at("arguments") == nlohmann::json{"export", "hours"});
    CHECK(json.at("inputs").at(0).at("sha256") == "00ff");
    CHECK(json.at("results") == nlohmann::json{{"bytes", 5'000'000'000}, {"rows", 7}});
}

TEST_CASE("a sidecar may say no more than the size") {
    const auto json =
        nlohmann::json::parse(json_sidecar({"pcnload export", "1", {}, {}}, 3, {}, {}, {}));
    CHECK(json.at("results") == nlohmann::json{{"bytes", 3}});
}
