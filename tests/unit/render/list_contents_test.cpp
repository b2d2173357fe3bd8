#include "render/list_contents.hpp"

#include "analysis/measure.hpp"
#include "units/unit_table.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

struct Lists {
    spec::Library library;
    std::vector<spec::Draft> contracts;
    diagnostics::SourceFiles files;

    [[nodiscard]] ListSubject subject() const { return {library, contracts, files}; }
};

}  // namespace

TEST_CASE("contracts are listed with what they extend") {
    Lists lists;
    spec::Layer layer;
    layer.id = "agreed";
    layer.contract = spec::ContractFile{};
    layer.contract->head.id = "agreed";
    layer.contract->head.status = spec::Status::agreed;
    layer.contract->extends = {"draft", {}};
    lists.library.contracts.put(layer);
    const Table table = contracts_table(lists.subject());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[2].text == "2020/21");
    CHECK(table.rows[0].cells[3].text == "agreed");
    CHECK(table.rows[0].cells[4].text == "draft");
}

TEST_CASE("services are counted out") {
    Lists lists;
    lists.contracts.emplace_back();
    lists.contracts[0].head.id = "draft";
    spec::DraftRequirement requirement;
    requirement.id = "round";
    spec::DraftActivity activity;
    activity.id = "gp";
    requirement.activities.put(activity);
    spec::DraftService service;
    service.id = "homes";
    service.requirements.put(requirement);
    lists.contracts[0].services.put(service);
    const Table table = services_table(lists.subject());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[1].text == "homes");
    CHECK(table.rows[0].cells[3].number == 1);
    CHECK(table.rows[0].cells[4].number == 1);
}

TEST_CASE("scenarios and profiles are listed by the name they are known by") {
    Lists lists;
    spec::NamedScenario scenario;
    scenario.id = "slow";
    scenario.title = "Slower";
    lists.library.scenarios.put(scenario);
    spec::NamedProfile profile;
    profile.id = "coastal";
    profile.profile.pcn = "U1";
    profile.profile.tags = {{"region", "South West"}, {"rurality", "rural"}};
    lists.library.profiles.put(profile);
    CHECK(scenarios_table(lists.subject()).rows.at(0).cells[1].text == "Slower");
    CHECK(profiles_table(lists.subject()).rows.at(0).cells[3].text ==
          "region: South West, rurality: rural");
}

TEST_CASE("units and diagnostics are those of their tables") {
    CHECK(units_table().rows.size() == units::reserved_units().size());
    CHECK(diagnostics_table().rows.size() == diagnostics::catalogue().size());
}

TEST_CASE("figures say what they are measured of and in") {
    const Table table = figures_table();
    CHECK(table.rows.size() == analysis::measures().size());
    CHECK(table.rows.at(0).cells[0].text == "hours_per_week");
    CHECK(table.rows.at(0).cells[1].text == "h per week");
    CHECK(table.rows.at(0).cells[2].text ==
          "the whole contract, a role, a service, a requirement or activity");
}
