#include "spec/guardrail.hpp"
#include "support/inputs.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::spec;
using test::Inputs;
using test::Lines;

GuardrailFile read(const std::string& text, Inputs& inputs) {
    const auto file = inputs.sources.add("guardrails.yaml", text);
    const auto root = yaml::parse(inputs.sources[file].text(), file, inputs.diagnostics);
    REQUIRE(root);
    return read_guardrails(*root, inputs.diagnostics);
}

const std::string grounds = "\n    owner: Dr A\n    reason: R\n    expires: 2027-03-31\n";

TEST_CASE("a guardrail with all that it may have") {
    Inputs inputs;
    const GuardrailFile file = read(R"(guardrails: england
title: What an edit may cost
limits:
  gp-hours:
    title: GP time
    figure: gp.hours_per_week
    contracts: [draft]
    networks: p90
    at_most: 5%
    at_least: -2 h per week
    on_breach: warn
    owner: Dr A
    reason: R
    expires: 2027-03-31
    waiver: {owner: Dr B, reason: Agreed, until: 2027-01-31}
  over: {count: passing_capacity, role: gp, at_most: 140, owner: A, reason: R, expires: 2027-03-31}
)",
                                    inputs);
    inputs.expect_good();
    CHECK(file.id == "england");
    REQUIRE(file.limits.size() == 2);
    const Guardrail& hours = file.limits[0];
    CHECK(hours.figure->value == "gp.hours_per_week");
    CHECK(hours.contracts.at(0).value == "draft");
    CHECK(hours.spread == Spread::p90);
    CHECK(hours.judged == Judged::change);
    CHECK(hours.most->quantity.is_share());
    CHECK(hours.least->quantity.number == -2);
    CHECK(hours.on_breach == OnBreach::warn);
    CHECK(units::date_text(hours.expires) == "2027-03-31");
    REQUIRE(hours.waiver);
    CHECK(units::date_text(hours.waiver->until) == "2027-01-31");
    const Guardrail& over = file.limits[1];
    CHECK(over.count == CapacityCount::passing_capacity);
    CHECK(over.role->value == "gp");
    CHECK(over.most->quantity.number == 140);
}

TEST_CASE("what says nothing is a mistake") {
    const auto mistakes = [](const std::string& body) {
        Inputs inputs;
        read("guardrails: g\nlimits:\n  it:\n    " + body + grounds, inputs);
        return inputs.mistakes();
    };
    CHECK(mistakes("at_most: 5%") == Lines{"PCN-G951 it"});
    CHECK(mistakes("figure: net\n    count: over_capacity\n    at_most: 5") ==
          Lines{"PCN-G951 it"});
    CHECK(mistakes("figure: net") == Lines{"PCN-G951 it"});
    CHECK(mistakes("figure: net\n    at_most: much") == Lines{"PCN-G951 much"});
    CHECK(mistakes("figure: net\n    role: gp\n    at_most: 5") == Lines{"PCN-G951 gp"});
    CHECK(mistakes("count: over_capacity\n    judge: after\n    at_most: 5") ==
          Lines{"PCN-G951 after"});
    CHECK(mistakes("count: over_capacity\n    at_most: 5 h") == Lines{"PCN-G951 5 h"});
    CHECK(mistakes("figure: net\n    judge: after\n    at_most: 5%") == Lines{"PCN-G951 5%"});
    CHECK(mistakes("figure: net\n    pcn: U1\n    networks: median\n    at_most: 5") ==
          Lines{"PCN-G951 median"});
    CHECK(mistakes("figure: net\n    at_most: 5\n    waiver: {owner: A}") ==
          Lines{"PCN-F202 {owner: A}", "PCN-F202 {owner: A}"});
}

}  // namespace
