// Set, scale and fund.
#include "scenario/change_values.hpp"

#include "support/changes.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Evidence;
using test::Changed;
using test::Lines;
using test::mistakes_of;

spec::Specification changed(const std::string& changes) {
    Changed all;
    all.make(changes);
    return all.resolved();
}

spec::Activity activity(const std::string& changes, std::string_view id) {
    return test::row_of(changed(changes).activities, id);
}

spec::Assumption minutes(const std::string& changes) {
    return test::row_of(changed(changes).assumptions, "minutes_per_round");
}

TEST_CASE("set gives an assumption another value, and its range goes") {
    const spec::Assumption row = minutes("- set: {what: minutes_per_round, to: 1.5 h per round}\n");
    CHECK(row.value.value == 1.5);
    CHECK_FALSE(row.range.has_value());
    CHECK(row.bounds.has_value());
    CHECK(row.grounds.evidence == Evidence::judgement);
    CHECK_FALSE(row.grounds.source.has_value());
}

TEST_CASE("set may give a range and a distribution, evidence and a source") {
    const spec::Assumption row = minutes(
        "- set: {what: minutes_per_round, to: 90 min per round, range: [60, 120], distribution: "
        "normal, evidence: statistic, source: census, note: Agreed}\n");
    CHECK(row.range->low == 1);
    CHECK(row.distribution == spec::Distribution::normal);
    CHECK(row.grounds.evidence == Evidence::statistic);
    CHECK(row.grounds.source.has_value());
    CHECK(row.grounds.note == "Agreed");
}

TEST_CASE("what a new value of an assumption can be wrong about") {
    const std::string set = "- set: {what: minutes_per_round, to: ";
    CHECK(mistakes_of(set + "90 min per visit}\n") == Lines{"PCN-U308 90 min per visit"});
    CHECK(mistakes_of(set + "300 min per round}\n") == Lines{"PCN-C505 300 min per round"});
    CHECK(mistakes_of(set + "90 min + 1}\n") == Lines{"PCN-U301 +"});
    CHECK(mistakes_of(set + "90 min per round, range: [100, 120]}\n") ==
          Lines{"PCN-S412 90 min per round"});
    CHECK(mistakes_of(set + "90 min per round, distribution: uniform}\n") ==
          Lines{"PCN-S415 uniform"});
    CHECK(mistakes_of(set + "90 min per round, evidence: study}\n") == Lines{"PCN-S416 study"});
    CHECK(mistakes_of(set + "minutes_per_round * 2}\n") == Lines{"PCN-S405 minutes_per_round"});
    CHECK(mistakes_of("- set: {what: minuts_per_round, to: 1}\n") ==
          Lines{"PCN-C502 minuts_per_round"});
}

TEST_CASE("a range and a distribution are an assumption's alone") {
    CHECK(mistakes_of("- set: {what: round.duration, to: 1 h per round, range: [1, 2]}\n")
              .at(0)
              .substr(0, 8) == "PCN-C501");
    CHECK(mistakes_of("- set: {what: gp.allowance, to: 10%, distribution: pert}\n")
              .at(0)
              .substr(0, 8) == "PCN-C501");
}

TEST_CASE("set gives every kind of an activity's fields") {
    CHECK(activity("- set: {what: round.duration, to: 1 h per round}\n", "visit").load ==
          doctest::Approx(1.0 / 14));
    CHECK(
        activity("- set: {what: round.frequency, to: 1 round per home per week}\n", "visit").load ==
        doctest::Approx(2.0 / 7));
    CHECK(activity("- set: {what: round.population, to: care_homes * 50%}\n", "visit").load ==
          doctest::Approx(1.0 / 14));
    CHECK(activity("- set: {what: round.already_done, to: 40%}\n", "visit").done == 0.4);
    CHECK(activity("- set: {what: round.individual, to: true}\n", "visit").individual);
    const auto staffed =
        activity("- set: {what: round.staff, to: {nurse: 10%, gp: rest}}\n", "visit");
    REQUIRE(staffed.staff.size() == 2);
    CHECK(staffed.staff[1].value == doctest::Approx(0.9));
    const auto dated = activity(
        "- set: {what: round.starts, to: 2020-05-01}\n- set: {what: round.ends, to: 2020-12-31}\n"
        "- set: {what: round.full_from, to: 2020-06-01}\n",
        "visit");
    CHECK(units::date_text(dated.starts) == "2020-05-01");
    CHECK(units::date_text(*dated.ends) == "2020-12-31");
    CHECK(units::date_text(*dated.full_from) == "2020-06-01");
    CHECK(units::date_text(activity("- set: {what: plan.by, to: 2020-12-31}\n", "write").by) ==
          "2020-12-31");
}

TEST_CASE("a tilde takes an optional field or a date away") {
    CHECK(units::date_text(activity("- set: {what: round.starts, to: ~}\n", "visit").starts) ==
          "2020-04-01");
    const auto monthly = activity(
        "- set: {what: plan.frequency, to: ~}\n"
        "- set: {what: plan.duration, to: 1 h per bed per month}\n",
        "write");
    CHECK_FALSE(monthly.once);
    CHECK(monthly.load == doctest::Approx(12.0 / 365));
    CHECK(mistakes_of("- set: {what: round.duration, to: ~}\n").size() == 1);
    CHECK(mistakes_of("- set: {what: round.staff, to: ~}\n").size() == 1);
    CHECK(mistakes_of("- set: {what: gp.cost, to: ~}\n").size() == 1);
}

TEST_CASE("set gives fields of roles, streams and the scheme") {
    const auto found = changed(
        "- set: {what: gp.allowance, to: 50%}\n- set: {what: nurse.allowance, to: 20%}\n"
        "- set: {what: gp.cost, to: 1 GBP per wte per year}\n"
        "- set: {what: matron.employer, to: network}\n"
        "- set: {what: nurse.working_weeks, to: 42 weeks per year}\n"
        "- set: {what: nurse.contracted, to: 30 h per wte per week}\n"
        "- set: {what: funding/core.rate, to: 2 GBP per patient per year}\n"
        "- set: {what: funding/premium.starts, to: ~}\n"
        "- set: {what: funding/premium.ends, to: 2020-12-31}\n"
        "- set: {what: reimbursement.share, to: 100%}\n"
        "- set: {what: reimbursement.sum, to: ~}\n");
    CHECK(test::row_of(found.roles, "gp").allowance_factor == 2);
    CHECK(test::row_of(found.roles, "nurse").allowance_factor == doctest::Approx(1.25));
    CHECK(test::row_of(found.roles, "gp").cost_per_year == doctest::Approx(1));
    CHECK(test::row_of(found.roles, "matron").employer == spec::Employer::network);
    CHECK(test::row_of(found.roles, "nurse").available_hours == doctest::Approx(1260));
    CHECK(test::row_of(found.funding, "core").per_count_per_year == doctest::Approx(2));
    CHECK_FALSE(test::row_of(found.funding, "premium").starts.has_value());
    CHECK(found.reimbursement->roles[0].share_value == 1);
    CHECK_FALSE(found.reimbursement->sum.has_value());
    CHECK(mistakes_of("- set: {what: gp.employer, to: hospital}\n") == Lines{"PCN-F207 hospital"});
}

TEST_CASE("set of many fields at once, but for those excepted") {
    const auto found = changed(
        "- set: {what: \"*.allowance\", except: [gp], to: 50%}\n"
        "- set: {what: homes.already_done, except: [plan], to: 10%}\n");
    CHECK(test::row_of(found.roles, "gp").allowance_factor == 1.25);
    CHECK(test::row_of(found.roles, "matron").allowance_factor == 2);
    CHECK(test::row_of(found.activities, "visit").done == 0.1);
    CHECK(test::row_of(found.activities, "write").done == 0);
}

TEST_CASE("a number set in a field is a judgement, unless the change says what it rests on") {
    const std::string set = "- set: {what: round.frequency, to: 1 round per home per week";
    CHECK(activity(set + "}\n", "visit").evidence == Evidence::judgement);
    CHECK(activity(set + ", evidence: contract, source: draft}\n", "visit").evidence ==
          Evidence::study);
    CHECK(mistakes_of(set + ", evidence: contract}\n") == Lines{"PCN-S416 contract"});
    CHECK(mistakes_of(set + ", evidence: contract, source: darft}\n") == Lines{"PCN-S403 darft"});
    CHECK(mistakes_of("- drop: round\n  source: darft\n") == Lines{"PCN-S403 darft"});
}

TEST_CASE("scale multiplies an assumption with its range, within its bounds") {
    const spec::Assumption row = minutes("- scale: {what: minutes_per_round, by: 50%}\n");
    CHECK(row.value.value == 1);
    CHECK(row.range->low == 0.5);
    CHECK(row.range->high == 1.5);
    CHECK(row.bounds->high == 4);
    CHECK(minutes("- scale: {what: minutes_per_round, by: 0.5 * 1.5}\n").value.value == 1.5);
    CHECK(mistakes_of("- scale: {what: minutes_per_round, by: 210%}\n").at(0).substr(0, 8) ==
          "PCN-C505");
    CHECK(mistakes_of("- scale: {what: minutes_per_round, by: 150%}\n").at(0).substr(0, 8) ==
          "PCN-C505");
}

TEST_CASE("scale multiplies a field where it stands") {
    CHECK(activity("- scale: {what: \"*.duration\", by: 50%}\n", "visit").load ==
          doctest::Approx(1.0 / 14));
    CHECK(activity("- scale: {what: \"*.frequency\", by: 50%}\n", "write").load == 0.25);
    CHECK(activity("- scale: {what: \"*.frequency\", by: 50%}\n", "sessions").load ==
          doctest::Approx(4.0 / 7));
    CHECK(activity("- scale: {what: round.population, by: 2}\n", "visit").load ==
          doctest::Approx(4.0 / 14));
    const auto found = changed(
        "- scale: {what: gp.cost, by: 110%}\n"
        "- scale: {what: funding/*.rate, by: 2}\n"
        "- scale: {what: reimbursement.sum, by: 50%}\n");
    CHECK(test::row_of(found.roles, "gp").cost_per_year == doctest::Approx(110'000));
    CHECK(test::row_of(found.funding, "premium").per_count_per_year == doctest::Approx(240));
    CHECK(found.reimbursement->sum->per_count == doctest::Approx(0.5 / 365));
    CHECK(activity("- scale: {what: round.duration, by: 50%}\n"
                   "- scale: {what: round.duration, by: 50%}\n",
                   "visit")
              .load == doctest::Approx(0.5 / 14));
}

TEST_CASE("scale of staff multiplies every share, the rest as it was written") {
    const auto write = activity("- scale: {what: plan.staff, by: 200%}\n", "write");
    CHECK(write.staff[0].value == doctest::Approx(1.5));
    CHECK(write.staff[1].value == doctest::Approx(0.5));
}

TEST_CASE("what cannot be scaled") {
    CHECK(mistakes_of("- scale: {what: round.starts, by: 2}\n") == Lines{"PCN-C504 round.starts"});
    CHECK(mistakes_of("- scale: {what: round.individual, by: 2}\n") ==
          Lines{"PCN-C504 round.individual"});
    CHECK(mistakes_of("- scale: {what: gp.employer, by: 2}\n") == Lines{"PCN-C504 gp.employer"});
    CHECK(mistakes_of("- scale: {what: beds, by: 2}\n") == Lines{"PCN-C504 beds"});
    CHECK(mistakes_of("- scale: {what: lead.frequency, by: 2}\n") ==
          Lines{"PCN-C502 lead.frequency"});
    CHECK(mistakes_of("- scale: {what: nurse.allowance, by: 2}\n") ==
          Lines{"PCN-C502 nurse.allowance"});
    CHECK(mistakes_of("- scale: {what: round.duration, by: 2 min}\n") == Lines{"PCN-U309 2 min"});
    CHECK(mistakes_of("- scale: {what: round.duration, by: referral_rate}\n") ==
          Lines{"PCN-U309 referral_rate"});
}

TEST_CASE("a scaled number is no surer than the change, nor than it was") {
    CHECK(activity("- scale: {what: round.frequency, by: 90%}\n", "visit").evidence ==
          Evidence::judgement);
    CHECK(activity("- scale: {what: lead.duration, by: 90%, evidence: statistic, source: census}\n",
                   "sessions")
              .evidence == Evidence::judgement);
}

TEST_CASE("fund adds a stream, or replaces the one of its id") {
    const auto found = changed(
        "- fund: {id: support, population: pcn, rate: 34000 GBP per pcn per year}\n"
        "- fund: {id: core, population: registered_patients, rate: 2 GBP per patient per year, "
        "evidence: contract, source: draft}\n");
    REQUIRE(found.funding.size() == 3);
    CHECK(test::row_of(found.funding, "support").per_count_per_year == doctest::Approx(34'000));
    CHECK(test::row_of(found.funding, "core").per_count_per_year == doctest::Approx(2));
    CHECK(test::row_of(found.funding, "core").grounds.evidence == Evidence::contract);
    const auto beside = changed(
        "- fund: {id: support, population: pcn, rate: 34000 GBP per pcn per year}\n"
        "  evidence: statistic\n  source: census\n  note: N\n");
    CHECK(test::row_of(beside.funding, "support").grounds.evidence == Evidence::statistic);
    CHECK(test::row_of(beside.funding, "support").grounds.note == "N");
    CHECK(mistakes_of("- fund: {id: support, population: pcn, rate: 34000 GBP per pcn}\n") ==
          Lines{"PCN-U308 34000 GBP per pcn"});
}

}  // namespace
