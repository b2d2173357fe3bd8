#include "render/json_check.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;
using nlohmann::json;

namespace {

json written(const CheckCounts& counts, const std::vector<analysis::Provenance>& contracts) {
    JsonWriter writer;
    write_check(writer, counts, contracts);
    return json::parse(writer.take());
}

analysis::Projection aged() {
    const std::string service =
        test::replaced(test::small_service, "    range: [60, 180]\n",
                       "    range: [60, 180]\n    valid_until: 2021-03-31\n");
    return test::small_projection(
        "[]", service + "  aim:\n    summary: An aim\n    activities: {}\n    note: No work\n");
}

}  // namespace

TEST_CASE("a check counts") {
    CHECK(written({3, 1, 2, 4, 5, 6}, {}) == json::parse(R"({
        "files": 3, "errors": 1, "warnings": 2, "filtered": 4, "accepted": 5, "outlived": 6,
        "provenance": []})"));
}

TEST_CASE("a contract has its hours by grade and what is not modelled") {
    const json contract =
        written({}, {analysis::provenance(aged(), std::nullopt)})["provenance"][0];
    CHECK(contract["contract"] == "small");
    CHECK(contract["pcn"] == "U00001");
    CHECK(contract["hours_per_week"].get<double>() == doctest::Approx(22));
    CHECK(contract["evidence"].size() == 5);
    CHECK(contract["evidence"]["study"]["hours_per_week"].get<double>() == doctest::Approx(18));
    CHECK(contract["evidence"]["judgement"]["hours_per_week"].get<double>() == doctest::Approx(4));
    CHECK(contract["estimated_drivers"]["hours_per_week"].get<double>() == doctest::Approx(18));
    CHECK(contract["expired"].is_null());
    CHECK(contract["not_modelled"] ==
          json::parse(R"([{"requirement": "homes/aim", "summary": "An aim", "note": "No work"}])"));
}

TEST_CASE("what has expired by a day is listed with its hours") {
    const auto provenance = analysis::provenance(aged(), units::read_date("2022-01-01"));
    const json expired = written({}, {provenance})["provenance"][0]["expired"];
    CHECK(expired["as_of"] == "2022-01-01");
    CHECK(expired["hours_per_week"].get<double>() == doctest::Approx(18));
    REQUIRE(expired["assumptions"].size() == 1);
    CHECK(expired["assumptions"][0]["assumption"] == "minutes_per_round");
    CHECK(expired["assumptions"][0]["valid_until"] == "2021-03-31");
}
