#include "render/json_verification.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;

TEST_CASE("a verification as JSON has every key") {
    const Verification same{"a.json", "", {}, {}};
    const Verification differs{
        "b.json", "0.9.0", {{"n.csv", "00", ""}}, LineDifference{7, "x", std::nullopt}};
    JsonWriter json;
    write_verifications(json, {same, differs});
    const auto written = nlohmann::json::parse(json.take());
    CHECK(written.at(0) == nlohmann::json{{"path", "a.json"},
                                          {"same", true},
                                          {"made_by", nullptr},
                                          {"changed_inputs", nlohmann::json::array()},
                                          {"first_difference", nullptr}});
    CHECK(written.at(1).at("same") == false);
    CHECK(written.at(1).at("made_by") == "0.9.0");
    CHECK(written.at(1).at("changed_inputs").at(0).at("sha256_now").is_null());
    CHECK(written.at(1).at("first_difference") ==
          nlohmann::json{{"line", 7}, {"then", "x"}, {"now", nullptr}});
}
