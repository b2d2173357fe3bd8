#include "support/small_contract.hpp"

#include <cmath>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_in_contract_with;

TEST_CASE("a stream's rate is GBP a year and count of its driver") {
    const auto found = test::good_specification(test::small_inputs());
    CHECK(test::row_of(found.funding, "core").per_count_per_year == doctest::Approx(1.5));
    CHECK(test::row_of(found.funding, "premium").per_count_per_year == doctest::Approx(120));
    CHECK(test::row_of(found.funding, "premium").starts.has_value());
}

TEST_CASE("population times rate comes out as money per calendar time") {
    CHECK(mistakes_in_contract_with("10 GBP per bed per month", "10 GBP per bed") ==
          Lines{"PCN-U308 10 GBP per bed"});
    CHECK(mistakes_in_contract_with("10 GBP per bed per month", "10 GBP per home per month") ==
          Lines{"PCN-U308 10 GBP per home per month"});
    CHECK(mistakes_in_contract_with("population: beds", "population: 360 beds") ==
          Lines{"PCN-S410 360 beds"});
}

TEST_CASE("a stream does not end before it starts, and names a source for its grade") {
    CHECK(mistakes_in_contract_with("starts: 2020-08-01", "starts: 2020-08-01, ends: 2020-07-31") ==
          Lines{"PCN-S417 2020-07-31"});
    CHECK(mistakes_in_contract_with("starts: 2020-08-01", "starts: 2020-08-01, ends: 2020-08-01")
              .empty());
    CHECK(mistakes_in_contract_with("starts: 2020-08-01", "evidence: contract") ==
          Lines{"PCN-S416 contract"});
    CHECK(mistakes_in_contract_with("starts: 2020-08-01", "source: nowhere") ==
          Lines{"PCN-S403 nowhere"});
}

TEST_CASE("the scheme's sum, shares and most") {
    const auto found = test::good_specification(test::small_inputs());
    const spec::Reimbursement& scheme = *found.reimbursement;
    CHECK(scheme.sum->per_count == doctest::Approx(1.0 / 365));
    REQUIRE(scheme.roles.size() == 2);
    CHECK(scheme.roles[0].most_per_year == doctest::Approx(40'000));
    CHECK(scheme.roles[0].share_value == 0.7);
    CHECK(std::isinf(scheme.roles[1].most_per_year));
    CHECK(scheme.roles[1].share_value == 1);
}

TEST_CASE("a scheme that says nothing reimburses all, without a cap") {
    const auto found = test::good_specification(
        test::small_inputs(test::small_service, test::small_tables,
                           test::small_head + "reimbursement: {roles: {pharmacist: {}}}\n"));
    CHECK_FALSE(found.reimbursement->sum.has_value());
    CHECK(found.reimbursement->roles.at(0).share_value == 1);
    CHECK(std::isinf(found.reimbursement->roles[0].most_per_year));
}

TEST_CASE("what a scheme can be wrong about") {
    CHECK(mistakes_in_contract_with("share: 70%", "share: 101%") == Lines{"PCN-U310 101%"});
    CHECK(mistakes_in_contract_with("share: 100%", "share: 101%") == Lines{"PCN-U310 101%"});
    CHECK(mistakes_in_contract_with("pharmacist: 40000 GBP per wte per year",
                                    "chemist: 40000 GBP per wte") ==
          Lines{"PCN-S402 chemist", "PCN-U308 40000 GBP per wte"});
    CHECK(mistakes_in_contract_with("registered_patients * 1 GBP per patient per year",
                                    "registered_patients * 1 GBP per patient") ==
          Lines{"PCN-U308 registered_patients * 1 GBP per patient"});
    CHECK(mistakes_in_contract_with("registered_patients * 1 GBP per patient per year",
                                    "48000 GBP per year")
              .empty());
}

}  // namespace
