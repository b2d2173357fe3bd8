#include "render/page_model.hpp"

#include "support/projections.hpp"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

struct Modelled : test::Projected {
    std::string text;
    nlohmann::json json;

    explicit Modelled(const std::string& profile, const std::string& changes = "[]") {
        add("common/tables.yaml", test::small_tables);
        add("small/contract.yaml", test::small_head + test::small_money);
        add("small/homes.yaml", test::small_service);
        add("profiles/a.yaml", profile);
        add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
        run({"small", "it"});
        expect_good();
        std::vector<scenario::Scenario> scenarios;
        for (const char* name : {"small", "it"})
            scenarios.push_back(*scenario::find_scenario(known, name, diagnostics));
        const std::vector<scenario::Change> settings{
            scenario::read_changes(node("[{set: {what: care_homes, to: 7}}]"), diagnostics)};
        const auto made =
            analysis::adjustable_scenarios({known, scenarios, settings, profiles, 1}, all);
        const std::vector<render::PageBase> bases{{"contract", "small"}, {"extends", "it.yaml"}};
        const render::Envelope origin{"pcnload export", "1.2.3", {"export", "html"}, {{"a", "00"}}};
        text = render::page_model({made, bases, settings, profiles, 0, origin, sources});
        json = nlohmann::json::parse(text);
    }
};

const std::string profile = R"(pcn: P1
name: "</script><b>&"
drivers: {registered_patients: 4000, practices: 1}
staff: {gp: {wte: 3, free: 25%}, nurse: 2}
practices: [{code: A1, name: One, registered_patients: 4000}]
tags: {region: North}
local: [{hire: {role: gp, wte: 1}}]
)";

TEST_CASE("a page's data can not end the element that it stands in") {
    const Modelled modelled(profile);
    CHECK(modelled.text.find_first_of("<>&") == std::string::npos);
    CHECK(modelled.json.at("profiles").at(0).at("name") == "</script><b>&");
}

TEST_CASE("a profile keeps everything that a file of it says") {
    const auto found = Modelled(profile).json.at("profiles").at(0);
    CHECK(found.at("drivers").at("registered_patients") == 4000);
    CHECK(found.at("staff").at("gp") == nlohmann::json{3, 0.25});
    CHECK(found.at("practices").at(0).at("code") == "A1");
    CHECK(found.at("tags").at("region") == "North");
    CHECK(found.at("local").at(0).at("hire").at("role") == "gp");
}

TEST_CASE("scenarios have their base, and share the rows of their contract") {
    const Modelled modelled(profile, "[{withdraw: {practices: [A1], patients: leave}}]");
    const auto& scenarios = modelled.json.at("scenarios");
    CHECK(scenarios.at(0).at("base").at("contract") == "small");
    CHECK(scenarios.at(1).at("base").at("extends") == "it.yaml");
    const auto& model = scenarios.at(1).at("models").at(0);
    CHECK(model.at("contract").at("roles") ==
          scenarios.at(0).at("models").at(0).at("contract").at("roles"));
    // The network's own change, the scenario's, the command line's.
    REQUIRE(model.at("steps").size() == 3);
    CHECK(model.at("steps").at(0).at("verb") == "hire");
    CHECK(model.at("steps").at(1).at("verb") == "withdraw");
    CHECK(model.at("steps").at(1).at("practices") == nlohmann::json{"A1"});
    CHECK(model.at("steps").at(2).at("verb") == "count");
    CHECK(model.at("steps").at(2).at("count") == 7);
}

TEST_CASE("what it was made from is told") {
    const Modelled modelled(profile);
    CHECK(modelled.json.at("settings").at(0).at("to") == "7");
    CHECK(modelled.json.at("origin").at("version") == "1.2.3");
    CHECK(modelled.json.at("origin").at("inputs").at(0).at("sha256") == "00");
    CHECK(modelled.json.at("marked") == 0);
}

}  // namespace
