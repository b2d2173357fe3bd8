#include "spec/readers.hpp"
#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

TEST_CASE("an assumption with all that it may have") {
    Inputs inputs;
    const auto row = spec::read_assumption(
        inputs.entry("uptake: {title: Uptake, value: 85%, range: [70, 95], bounds: [0, 100], "
                     "distribution: triangular, evidence: study, source: trial, "
                     "reviewed: 2026-11-22, valid_until: 2027-11-22, note: N}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(row.id == "uptake");
    CHECK(row.value.text == "85%");
    CHECK(row.range->low.quantity.value == 0.7);
    CHECK(row.bounds->high.quantity.value == 1);
    CHECK(row.distribution->value == spec::Distribution::triangular);
    CHECK(row.provenance.source->value == "trial");
    CHECK(units::date_text(row.valid_until->value) == "2027-11-22");
}

TEST_CASE("an assumption's name is snake_case") {
    Inputs inputs;
    for (const char* text : {"up-take", "Uptake", "per", "once", "2_a"}) {
        spec::read_assumption(
            inputs.entry(std::string(text) + ": {title: t, value: 1, evidence: judgement}\n"),
            inputs.diagnostics);
    }
    CHECK(inputs.mistakes() == Lines{"PCN-F204 up-take", "PCN-F204 Uptake", "PCN-F204 per",
                                     "PCN-F204 once", "PCN-F204 2_a"});
}

TEST_CASE("an assumption says what it is, its value and how sure it is") {
    Inputs inputs;
    spec::read_assumption(inputs.entry("a: {note: N}\n"), inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-F202 a", "PCN-F202 a", "PCN-F202 a"});
}

TEST_CASE("a driver has a unit, and perhaps a value, roles or an estimate") {
    Inputs inputs;
    const auto row = spec::read_driver(
        inputs.entry("referrals: {unit: referral per year, value: 12, estimate: patients * rate, "
                     "from_staff: [gp, nurse]}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(row.unit_text == "referral per year");
    CHECK(row.unit.scale == doctest::Approx(1.0 / 365));
    CHECK(row.value == 12);
    CHECK(row.from_staff.size() == 2);
    CHECK(row.estimate->factors.size() == 2);
    CHECK(spec::read_driver(inputs.entry("d: {unit: wte, from_staff: gp}\n"), inputs.diagnostics)
              .from_staff.at(0)
              .value == "gp");
}

TEST_CASE("what a driver is wrong about") {
    Inputs inputs;
    spec::read_driver(inputs.entry("a: {value: -1}\n"), inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-F202 a", "PCN-F213 -1"});
    Inputs unit;
    spec::read_driver(unit.entry("a: {unit: 5 beds}\n"), unit.diagnostics);
    CHECK(unit.diagnostics.error_count() == 1);
    Inputs list;
    spec::read_driver(list.entry("a: {unit: [bed]}\n"), list.diagnostics);
    CHECK(list.mistakes() == Lines{"PCN-F203 [bed]"});
}

TEST_CASE("a role has an employer and a group of those there are") {
    Inputs inputs;
    const std::string rest =
        "contracted: 37.5 h per wte per week, working_weeks: 42 weeks per year, "
        "cost: 1 GBP per wte per year}\n";
    const auto row =
        spec::read_role(inputs.entry("gp: {title: GP, employer: community, group: admin, " + rest),
                        inputs.diagnostics);
    inputs.expect_good();
    CHECK(row.employer == spec::Employer::community);
    CHECK(row.group == spec::Group::admin);
    CHECK_FALSE(row.allowance.has_value());
    const auto plain = spec::read_role(inputs.entry("gp: {title: GP, employer: network, " + rest),
                                       inputs.diagnostics);
    CHECK(plain.group == spec::Group::clinical);
    spec::read_role(inputs.entry("g_p: {title: GP, employer: hospital, " + rest),
                    inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-F204 g_p", "PCN-F207 hospital"});
}

TEST_CASE("a source is what a reader needs to find it") {
    Inputs inputs;
    const auto row = spec::read_source(
        inputs.entry("s: {title: T, publisher: P, date: 2020-01-06, url: U, note: N}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(row.title == "T");
    CHECK(row.publisher == "P");
    CHECK(row.date == "2020-01-06");
    CHECK(row.url == "U");
}

}  // namespace
