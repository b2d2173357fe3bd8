#include "spec/resolve.hpp"

#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

TEST_CASE("a good draft becomes a whole specification, an index its place in the draft") {
    const spec::Specification found = test::good_specification(test::small_inputs());
    CHECK(found.head.id == "small");
    CHECK(found.services.size() == 1);
    CHECK(found.requirements.size() == 3);
    CHECK(found.activities.size() == 3);
    CHECK(found.drivers.size() == 7);
    CHECK(found.roles.size() == 4);
    CHECK(found.funding.size() == 2);
    CHECK(found.sources.size() == 2);
    CHECK(found.reimbursement.has_value());
    const spec::Activity& visit = test::row_of(found.activities, "visit");
    CHECK(found.requirements[visit.requirement].id == "round");
    CHECK(found.services[visit.service].id == "homes");
}

TEST_CASE("mistakes of every kind are found in one run") {
    Inputs inputs = test::small_inputs(
        test::replaced(test::replaced(test::small_service, "30 min per plan", "30 min per visit"),
                       "{gp: 1, nurse: 50%}", "{doctor: 1}"),
        test::replaced(test::replaced(test::small_tables, "allowance: 20%", "allowance: 100%"),
                       "from_staff: pharmacist", "from_staff: chemist"),
        test::small_head + test::replaced(test::small_money, "share: 70%", "share: 170%"));
    CHECK_FALSE(inputs.specification().has_value());
    CHECK(inputs.mistakes() == Lines{"PCN-S402 chemist", "PCN-S420 100%", "PCN-S402 doctor",
                                     "PCN-U308 30 min per visit", "PCN-U310 170%"});
}

TEST_CASE("a contract's source is one of the sources") {
    CHECK(test::mistakes_in_contract_with("status: draft\n", "status: draft\nsource: dratf\n") ==
          Lines{"PCN-S403 dratf"});
}

TEST_CASE("an assumption is used where anything rests on it, directly or not") {
    Inputs inputs = test::small_inputs(test::replaced(
        test::small_service, "assumptions:\n",
        "assumptions:\n  lonely: {title: t, value: under, evidence: judgement}\n"
        "  under: {title: t, value: 1, evidence: judgement}\n"
        "  hours: {title: t, value: 4 h per pcn per week * one, evidence: judgement}\n"
        "  one: {title: t, value: 1, evidence: judgement}\n"));
    spec::Draft draft = inputs.draft();
    draft.services[0].requirements.find("lead")->activities[0].duration =
        draft.assumptions.find("lonely")->value;  // a product of one name, to be renamed
    draft.services[0].requirements.find("lead")->activities[0].duration.factors[0].what = "hours";
    const auto found = spec::resolve(draft, inputs.diagnostics);
    inputs.expect_good();
    REQUIRE(found.has_value());
    for (const char* used :
         {"minutes_per_round", "homes_per_patient", "referral_rate", "hours", "one"})
        CHECK_MESSAGE(test::row_of(found->assumptions, used).used, used);
    CHECK_FALSE(test::row_of(found->assumptions, "lonely").used);
    CHECK_FALSE(test::row_of(found->assumptions, "under").used);
}

TEST_CASE("an empty contract is a good one") {
    Inputs inputs;
    inputs.add("a/contract.yaml", "contract: a\ntitle: t\nyear: 2020/21\nstatus: draft\n");
    CHECK(inputs.specification().has_value());
    inputs.expect_good();
}

}  // namespace
