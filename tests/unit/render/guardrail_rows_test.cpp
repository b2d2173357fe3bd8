// How guardrails fared, for people and as JSON.
#include "render/guardrail_rows.hpp"

#include "render/text_writer.hpp"
#include "support/guarded.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;
using test::Guarded;

const std::string rest = ", owner: Dr A, reason: R, expires: 2027-03-31}\n";
const std::string limits = "  kept: {figure: gp.hours_per_week, at_most: 200" + rest +
                           "  broken: {title: GP time, figure: gp.hours_per_week, at_most: 5%" +
                           rest + "  unseen: {figure: net, pcn: U9, at_most: 5%" + rest;

analysis::GuardrailReport judged(Guarded& guarded) {
    const auto file = guarded.file(limits);
    guarded.expect_good();
    return analysis::judge_guardrails(file, guarded.diff, std::nullopt, true);
}

TEST_CASE("what is broken stands first, with the network furthest beyond") {
    Guarded guarded;
    const auto report = judged(guarded);
    CHECK(render::guardrails_sentence(report) ==
          "Guardrails: 1 broken, 1 kept and 1 with nothing to look at.");
    const render::Section section = render::guardrails_section(report, guarded.diff);
    CHECK(section.title == "Guardrails");
    REQUIRE(section.table);
    CHECK(section.table->rows.at(0).cells.at(0).text == "GP time");
    CHECK(section.table->rows.at(0).cells.at(1).text == "broken");
    CHECK(section.table->rows.at(0).cells.at(2).text == "42.9%");
    CHECK(section.table->rows.at(0).cells.at(3).text == "at most 5%");
    CHECK(section.table->rows.at(0).cells.at(4).text == "U00002");
    CHECK(section.table->rows.at(2).cells.at(1).text == "not judged");
    CHECK(section.table->rows.at(4).cells.at(1).text == "kept");
}

TEST_CASE("the JSON has each with its value and place") {
    Guarded guarded;
    const auto report = judged(guarded);
    render::JsonWriter json;
    render::write_guardrails(json, report, guarded.diff, guarded.sources);
    const auto read = nlohmann::json::parse(json.take());
    CHECK(read.at("id") == "g");
    const auto& broken = read.at("results").at(1);
    CHECK(broken.at("guardrail") == "broken");
    CHECK(broken.at("verdict") == "broken");
    CHECK(broken.at("value").get<double>() == doctest::Approx(12.0 / 28));
    CHECK(broken.at("networks_beyond") == 2);
    CHECK(broken.at("pcn") == "U00002");
    CHECK(broken.at("place").get<std::string>().starts_with("guardrails.yaml:4:"));
    CHECK(read.at("results").at(2).at("value").is_null());
}

TEST_CASE("without limits there is nothing to judge") {
    Guarded guarded;
    const analysis::GuardrailReport none;
    CHECK(render::guardrails_sentence(none) == "No guardrail holds for what was edited.");
    CHECK_FALSE(render::guardrails_section(none, guarded.diff).table);
}

}  // namespace
