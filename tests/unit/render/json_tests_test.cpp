#include "render/json_tests.hpp"

#include "support/test_results.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

nlohmann::json written(const test::HandMadeResults& made) {
    JsonWriter json;
    write_tests(json, made.results, made.files);
    return nlohmann::json::parse(json.take());
}

}  // namespace

TEST_CASE("every case and figure is written, passed or not") {
    const auto json = written(test::HandMadeResults());
    CHECK(json["passed"] == 2);
    CHECK(json["failed"] == 1);
    REQUIRE(json["cases"].size() == 3);
    CHECK(json["cases"][0]["figures"][0]["value"] == 3.25);
    const auto& bad = json["cases"][1];
    CHECK(bad["passed"] == false);
    CHECK(bad["line"] == 2);
    CHECK(bad["figures"][0]["difference"] == 0.5);
    CHECK(bad["figures"][0]["expected"] == "at most 2");
    CHECK(bad["failures"][1]["code"] == "PCN-T804");
    CHECK(json["cases"][2]["path"].is_null());
    CHECK(json["mutation"].is_null());
}

TEST_CASE("of the numbers those that are missed are written") {
    test::HandMadeResults made;
    made.add_mutation();
    const auto mutation = written(made)["mutation"];
    CHECK(mutation["numbers"] == 3);
    CHECK(mutation["noticed"] == 1);
    REQUIRE(mutation["missed"].size() == 2);
    CHECK(mutation["missed"][0]["notice"] == "unnoticed");
    CHECK(mutation["missed"][1]["address"] == "dead");
    CHECK(mutation["missed"][1]["line"] == 3);
}
