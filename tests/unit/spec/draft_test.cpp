#include "spec/draft.hpp"

#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a later layer replaces by id, and adds what is new behind the rest") {
    test::Inputs inputs;
    inputs.add("common/a.yaml",
               "drivers: {beds: {unit: bed}, homes: {unit: home}}\n"
               "assumptions:\n"
               "  x: {title: old, value: 1, evidence: judgement}\n"
               "  y: {title: y, value: 2, evidence: judgement}\n"
               "sources: {s: {title: old}}\n");
    inputs.add("next/contract.yaml",
               "contract: next\ntitle: t\nyear: 2020/21\nstatus: draft\n"
               "funding: {core: {population: beds, rate: 1 GBP per bed per year}}\n");
    inputs.add("next/b.yaml",
               "drivers: {rooms: {unit: room}, beds: {unit: bed, value: 7}}\n"
               "assumptions: {x: {title: new, value: 3, evidence: judgement}}\n");
    const spec::Library library = inputs.library();
    inputs.expect_good();
    spec::Draft draft = library.common.draft;
    spec::lay_over(draft, library.contracts[0].draft);
    CHECK(draft.drivers.ids() == std::vector<std::string_view>{"beds", "homes", "rooms"});
    CHECK(draft.drivers.find("beds")->value == 7);
    CHECK(draft.assumptions.find("x")->title == "new");
    CHECK(draft.assumptions.find("y")->title == "y");
    CHECK(draft.sources.find("s")->title == "old");
    CHECK(draft.funding.size() == 1);
}

TEST_CASE("a service is replaced whole, a reimbursement only where there is a new one") {
    spec::Draft base;
    spec::DraftService service;
    service.id = "homes";
    service.requirements.put({});
    base.services.put(service);
    base.reimbursement.emplace().roles.put({"gp", {}, {}, {}});
    spec::Draft layer;
    spec::DraftService replacement;
    replacement.id = "homes";
    layer.services.put(replacement);
    spec::lay_over(base, layer);
    CHECK(base.services.size() == 1);
    CHECK(base.services[0].requirements.empty());
    CHECK(base.reimbursement->roles.size() == 1);
    layer.reimbursement.emplace();
    spec::lay_over(base, layer);
    CHECK(base.reimbursement->roles.empty());
}

}  // namespace
