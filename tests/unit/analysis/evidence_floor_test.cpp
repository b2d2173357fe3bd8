#include "analysis/evidence_floor.hpp"

#include "support/small_contract.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using spec::Evidence;
using test::Lines;

namespace {

Lines told(test::Inputs inputs, Evidence weakest_allowed) {
    const auto specification = inputs.specification();
    inputs.expect_good();
    REQUIRE(specification);
    analysis::judge_evidence(*specification, weakest_allowed, inputs.diagnostics);
    return inputs.mistakes();
}

bool contains(const Lines& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

}  // namespace

TEST_CASE("every number in use of a lower grade is told, once") {
    CHECK(told(test::small_inputs(), Evidence::estimate) ==
          Lines{
              "PCN-E903 30 beds per home",
              "PCN-E903 once plan per bed",
              "PCN-E903 30 min per plan",
              "PCN-E903 75%",
              "PCN-E903 4 h per pcn per week",
              "PCN-E903 1",
              "PCN-E903 1.50 GBP per patient per year",
              "PCN-E903 10 GBP per bed per month",
              "PCN-E903 registered_patients * 1 GBP per patient per year",
              "PCN-E903 70%",
              "PCN-E903 40000 GBP per wte per year",
              "PCN-E903 100%",
          });
}

TEST_CASE("the more is asked for, the more is told") {
    CHECK(told(test::small_inputs(), Evidence::judgement) == Lines{});
    const Lines study = told(test::small_inputs(), Evidence::study);
    const Lines statistic = told(test::small_inputs(), Evidence::statistic);
    const Lines contract = told(test::small_inputs(), Evidence::contract);
    CHECK(study.size() == 12);
    CHECK(statistic.size() == 13);
    CHECK(contains(statistic, "PCN-E903 minutes_per_round"));
    CHECK_FALSE(contains(study, "PCN-E903 minutes_per_round"));
    CHECK(contains(contract, "PCN-E903 homes_per_patient"));
    // Nothing in the contract is counted in referrals.
    CHECK_FALSE(contains(contract, "PCN-E903 referral_rate"));
}

TEST_CASE("what an assumption is made of is judged by itself") {
    const std::string service = test::replaced(
        test::small_service, "assumptions:\n",
        "assumptions:\n"
        "  base_minutes: {title: t, value: 60 min per round, evidence: judgement}\n");
    const Lines lines =
        told(test::small_inputs(test::replaced(
                 service, "value: 120 min per round\n    range: [60, 180]\n    bounds: [0, 240]\n",
                 "value: base_minutes * 2\n")),
             Evidence::study);
    CHECK(contains(lines, "PCN-E903 base_minutes"));
    CHECK_FALSE(contains(lines, "PCN-E903 minutes_per_round"));
}

TEST_CASE("a grade that the activity states speaks for its numbers") {
    const std::string service = test::replaced(
        test::small_service, "        individual: true\n",
        "        individual: true\n        evidence: study\n        source: draft\n");
    const Lines lines = told(test::small_inputs(service), Evidence::study);
    CHECK_FALSE(contains(lines, "PCN-E903 4 h per pcn per week"));
    CHECK(contains(lines, "PCN-E903 30 min per plan"));
}

TEST_CASE("what is told names the grades") {
    test::Inputs inputs = test::small_inputs();
    const auto specification = inputs.specification();
    analysis::judge_evidence(*specification, Evidence::statistic, inputs.diagnostics);
    CHECK(inputs.message() ==
          "`minutes_per_round` rests on the grade `study`, weaker than `statistic`");
    CHECK(inputs.message(2) ==
          "a number of `homes/plan/write` rests on the grade `judgement`, weaker than `statistic`");
}
