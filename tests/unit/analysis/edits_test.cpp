// Every kind of edit, as it is told.
#include "analysis/edits.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::edits_between;
using test::Lines;
using test::told;
using test::Version;

Lines edits_of(const Version& head) { return told(edits_between({}, head)); }

TEST_CASE("nothing edited is no edit, nor is another spelling") {
    CHECK(edits_of({}).empty());
    CHECK(edits_of(Version().service_with("per 2 weeks", "per 2 week")).empty());
}

TEST_CASE("the fields of an activity") {
    CHECK(edits_of(Version().service_with("per 2 weeks", "per 1 weeks")) ==
          Lines{"changed activity homes/round/visit.frequency: 1 round per home per 2 weeks -> 1 "
                "round per home per 1 weeks"});
    CHECK(edits_of(Version().service_with("nurse: 50%", "nurse: 25%")) ==
          Lines{"changed activity homes/round/visit.staff: gp: 1, nurse: 50% -> gp: 1, nurse: "
                "25%"});
    CHECK(
        edits_of(Version().service_with("population: care_homes", "population: care_homes * 2")) ==
        Lines{"changed activity homes/round/visit.population: care_homes -> care_homes * 2"});
    CHECK(edits_of(Version().service_with("individual: true", "individual: false")) ==
          Lines{"changed activity homes/lead/sessions.individual: true -> false"});
}

TEST_CASE("an assumption, also where it moves no hours") {
    CHECK(edits_of(Version().service_with("value: 120 min", "value: 90 min")) ==
          Lines{"changed assumption minutes_per_round.value: 120 min per round -> 90 min per "
                "round"});
    CHECK(edits_of(Version().service_with("range: [60, 180]", "range: [60, 150]")) ==
          Lines{"changed assumption minutes_per_round.range: [60, 180] -> [60, 150]"});
    CHECK(edits_of(Version().service_with("evidence: study", "evidence: estimate")) ==
          Lines{"changed assumption minutes_per_round.evidence: study -> estimate"});
}

TEST_CASE("dates are one edit of the requirement") {
    const auto edits = edits_between({}, Version().service_with("starts: 2020-10-01",
                                                                "starts: 2020-07-01\n    ends: "
                                                                "2021-01-31"));
    CHECK(told(edits) == Lines{"changed requirement homes/round.dates: starts 2020-10-01 -> starts "
                               "2020-07-01, ends 2021-01-31"});
    CHECK(edits.front().before_span.known());
    CHECK(edits.front().after_span.known());
}

TEST_CASE("work that is no longer done once has one edit") {
    CHECK(edits_of(Version().service_with("once plan per bed", "1 plan per bed per year")) ==
          Lines{"changed activity homes/plan/write.frequency: once plan per bed -> 1 plan per bed "
                "per year"});
}

TEST_CASE("another year moves its own dates without a word") {
    CHECK(edits_of(Version().contract_with("2020/21", "2021/22")) ==
          Lines{"changed contract small.year: 2020/21 -> 2021/22"});
}

TEST_CASE("drivers, roles and sources") {
    CHECK(edits_of(Version().tables_with("care_homes * 30 beds", "care_homes * 40 beds")) ==
          Lines{"changed driver beds.estimate: care_homes * 30 beds per home -> care_homes * 40 "
                "beds per home"});
    CHECK(edits_of(Version().tables_with("unit: pcn, value: 1", "unit: pcn, value: 2")) ==
          Lines{"changed driver pcn.value: 1 -> 2"});
    CHECK(edits_of(Version().tables_with("allowance: 20%", "allowance: 25%")) ==
          Lines{"changed role gp.allowance: 20% -> 25%"});
    CHECK(edits_of(Version().tables_with("title: The census", "title: A census")) ==
          Lines{"changed source census.title: The census -> A census"});
}

TEST_CASE("money") {
    CHECK(edits_of(Version().contract_with("rate: 1.50 GBP", "rate: 2 GBP")) ==
          Lines{"changed funding funding/core.rate: 1.50 GBP per patient per year -> 2 GBP per "
                "patient per year"});
    CHECK(edits_of(Version().contract_with("share: 70%", "share: 80%")) ==
          Lines{"changed reimbursement reimbursement.share: 70% -> 80%"});
    CHECK(edits_of(Version().contract_with("nurse: {share: 100%}", "nurse: {share: 90%}")) ==
          Lines{"changed reimbursement reimbursement.roles: nurse: share 100%, pharmacist: 40000 "
                "GBP per wte per year -> nurse: share 90%, pharmacist: 40000 GBP per wte per "
                "year"});
}

TEST_CASE("a requirement that is new is one edit, and so is one that is gone") {
    Version more;
    more.service += R"(  more:
    summary: More
    activities:
      meet:
        population: practices
        duration: 1 h per practice per week
        staff: {gp: 1}
)";
    CHECK(edits_of(more) == Lines{"added requirement homes/more:  -> more"});
    CHECK(told(edits_between(more, {})) == Lines{"removed requirement homes/more: more -> "});
}

TEST_CASE("an activity within a requirement that stays, with dates of its own") {
    Version more;
    more.service += R"(      meet:
        population: practices
        duration: 1 h per practice per week
        starts: 2020-08-01
        staff: {gp: 1}
)";
    CHECK(edits_of(more) == Lines{"added activity homes/lead/meet:  -> meet"});
}

TEST_CASE("a new name is told as that, and what uses it is not") {
    auto head = Version().service_with("minutes_per_round:", "round_length:");
    head = head.service_with("duration: minutes_per_round", "duration: round_length");
    CHECK(edits_of(head) ==
          Lines{"renamed assumption round_length: minutes_per_round -> round_length"});
    CHECK(edits_of(Version().service_with("  lead:", "  leading:")) ==
          Lines{"renamed requirement homes/leading: lead -> leading"});
}

}  // namespace
