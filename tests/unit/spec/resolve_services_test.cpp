#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_with;

TEST_CASE("services hold their requirements and those their activities, in order") {
    const auto found = test::good_specification(test::small_inputs(test::replaced(
        test::small_service, "service: homes\n", "service: homes\ntitle: Homes\nnote: N\n")));
    const spec::Service& service = test::row_of(found.services, "homes");
    CHECK(service.title == "Homes");
    CHECK(service.note == "N");
    REQUIRE(service.requirements.size() == 3);
    const spec::Requirement& plan = found.requirements[service.requirements[1]];
    CHECK(plan.id == "plan");
    CHECK(plan.summary == "A plan for each bed, once");
    REQUIRE(plan.activities.size() == 1);
    CHECK(found.activities[plan.activities[0]].id == "write");
}

TEST_CASE("sources of services and requirements are known ones") {
    CHECK(mistakes_with("service: homes\n", "service: homes\nsource: darft\n") ==
          Lines{"PCN-S403 darft"});
    CHECK(mistakes_with("    summary: A lead\n", "    summary: A lead\n    source: darft\n") ==
          Lines{"PCN-S403 darft"});
}

TEST_CASE("a bad activity is left out, the mistakes of those behind it are told too") {
    test::Inputs inputs = test::small_inputs(test::replaced(
        test::replaced(test::small_service, "population: care_homes", "population: care_hmes"),
        "population: pcn", "population: pnc"));
    CHECK_FALSE(inputs.specification().has_value());
    CHECK(inputs.mistakes() == Lines{"PCN-S410 care_hmes", "PCN-S410 pnc"});
    CHECK(inputs.hint(0) == "did you mean `care_homes`?");
}

}  // namespace
