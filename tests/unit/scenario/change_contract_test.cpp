#include "support/changes.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Changed;
using test::Lines;

TEST_CASE("changes apply in the order written, each to what those before it left") {
    Changed changed;
    changed.make(
        "- set: {what: minutes_per_round, to: 60 min per round}\n"
        "- scale: {what: minutes_per_round, by: 200%}\n"
        "- set: {what: lead.duration, to: 7 h per pcn per week}\n"
        "- scale: {what: \"*.duration\", by: 50%}\n");
    const spec::Specification found = changed.resolved();
    CHECK(test::row_of(found.activities, "visit").load == doctest::Approx(1.0 / 14));
    CHECK(test::row_of(found.activities, "sessions").load == doctest::Approx(0.5));
    CHECK(test::mistakes_of("- drop: round\n- defer: {what: round, by: 1 day}\n") ==
          Lines{"PCN-C502 round"});
}

TEST_CASE("the contract's pass leaves changes of the profile alone") {
    Changed changed;
    changed.make(
        "- set: {what: registered_patients, to: 1}\n"
        "- hire: {role: pharmacist, wte: 1}\n- withdraw: {practices: 20%}\n");
    changed.expect_good();
    CHECK(changed.contract.drivers.size() == 7);
}

TEST_CASE("a role that is hired is one of the contract") {
    CHECK(test::mistakes_of("- hire: {role: chemist, wte: 1}\n") == Lines{"PCN-S402 chemist"});
}

TEST_CASE("each withdrawal takes the staff of those who are practices' then") {
    Changed changed;
    changed.make(
        "- withdraw: {practices: 20%}\n- set: {what: gp.employer, to: network}\n"
        "- withdraw: {practices: 20%}\n");
    using Roles = std::vector<std::string>;
    CHECK(changed.contract.leaving_roles == std::vector<Roles>{{"gp", "nurse"}, {"nurse"}});
}

}  // namespace
