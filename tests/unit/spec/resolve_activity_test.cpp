#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Evidence;
using test::Lines;
using test::mistakes_with;
using test::replaced;

spec::Activity activity(const std::string& service, std::string_view id) {
    const auto found = test::good_specification(test::small_inputs(service));
    return test::row_of(found.activities, id);
}

spec::Activity activity_with(std::string_view part, std::string_view by, std::string_view id) {
    return activity(replaced(test::small_service, part, by), id);
}

TEST_CASE("the load is population x frequency x duration") {
    // 2 h each fortnight, in hours a day and home.
    CHECK(activity(test::small_service, "visit").load == doctest::Approx(2.0 / 14));
    const spec::Activity write = activity(test::small_service, "write");
    CHECK(write.once);
    CHECK(write.load == doctest::Approx(0.5));
    const spec::Activity lead = activity(test::small_service, "sessions");
    CHECK_FALSE(lead.frequency.has_value());
    CHECK(lead.load == doctest::Approx(4.0 / 7));
    CHECK(lead.individual);
}

TEST_CASE("shares and rates in a population count") {
    CHECK(activity_with("population: beds",
                        "population: beds * 2 residents per bed * 25% / "
                        "4 residents per bed",
                        "write")
              .load == doctest::Approx(0.0625));
}

TEST_CASE("what is left over stands at the last field that brings it") {
    CHECK(mistakes_with("30 min per plan", "30 min per home") == Lines{"PCN-U308 30 min per home"});
    CHECK(mistakes_with("population: care_homes", "population: beds") ==
          Lines{"PCN-U308 1 round per home per 2 weeks"});
    CHECK(mistakes_with("population: beds", "population: beds * 2 visits") ==
          Lines{"PCN-U308 beds * 2 visits"});
    CHECK(mistakes_with("1 round per home per 2 weeks", "1 round per home") ==
          Lines{"PCN-U308 1 round per home"});
    CHECK(mistakes_with("4 h per pcn per week", "4 h per pcn") == Lines{"PCN-U308 4 h per pcn"});
    CHECK(mistakes_with("once plan per bed", "1 plan per bed") == Lines{"PCN-U308 1 plan per bed"});
    CHECK(mistakes_with("1 round per home per 2 weeks", "once round per home per week") ==
          Lines{"PCN-U308 once round per home per week"});
}

TEST_CASE("what is left over is shown") {
    test::Inputs inputs =
        test::small_inputs(replaced(test::small_service, "30 min per plan", "30 min per home"));
    inputs.specification();
    CHECK(inputs.message().find("hour") != std::string::npos);
    CHECK(inputs.message().find("plan per home") != std::string::npos);
}

TEST_CASE("once begins a frequency and stands nowhere else") {
    CHECK(mistakes_with("population: beds", "population: once * beds").at(0).substr(0, 8) ==
          "PCN-U307");
    CHECK(mistakes_with("duration: 30 min per plan", "duration: once") == Lines{"PCN-U307 once"});
}

TEST_CASE("staff shares are plain numbers, above one is more than one person") {
    CHECK(activity_with("{gp: 1, nurse: 50%}", "{gp: 2, nurse: 150%}", "visit").staff[1].value ==
          1.5);
    CHECK(mistakes_with("{gp: 1, nurse: 50%}", "{gp: 1 h}") == Lines{"PCN-U309 1 h"});
    CHECK(mistakes_with("{gp: 1, nurse: 50%}", "{doctor: 1}") == Lines{"PCN-S402 doctor"});
}

TEST_CASE("the rest is what the others leave, never less than nothing") {
    const spec::Activity write = activity(test::small_service, "write");
    REQUIRE(write.staff.size() == 2);
    CHECK(write.staff[1].rest);
    CHECK(write.staff[1].value == doctest::Approx(0.25));
    CHECK(activity_with("nurse: 75%, matron: rest", "nurse: 30%, gp: 70%, matron: rest", "write")
              .staff[2]
              .value == 0);
    CHECK(mistakes_with("nurse: 75%, matron: rest", "nurse: 75%, gp: 26%, matron: rest") ==
          Lines{"PCN-S419 rest"});
}

TEST_CASE("what is already done is a share") {
    CHECK(activity_with("individual: true", "already_done: 30%", "sessions").done == 0.3);
    CHECK(mistakes_with("individual: true", "already_done: 130%") == Lines{"PCN-U310 130%"});
    CHECK(mistakes_with("individual: true", "already_done: 1 h") == Lines{"PCN-U309 1 h"});
}

TEST_CASE("dates fall back to the requirement's and to the year's ends") {
    const spec::Activity visit = activity(test::small_service, "visit");
    CHECK(units::date_text(visit.starts) == "2020-10-01");
    CHECK_FALSE(visit.full_from.has_value());
    const spec::Activity write = activity(test::small_service, "write");
    CHECK(units::date_text(write.starts) == "2020-04-01");
    CHECK(units::date_text(write.by) == "2021-03-31");
}

TEST_CASE("no date stands before the start") {
    for (const char* name : {"full_from", "ends", "by"}) {
        const std::string field = std::string("    ") + name + ": ";
        const std::string start = "    starts: 2020-10-01\n";
        CHECK(mistakes_with(start, start + field + "2020-09-30\n") == Lines{"PCN-S417 2020-09-30"});
        CHECK(mistakes_with(start, start + field + "2020-10-01\n").empty());
    }
    CHECK(mistakes_with("staff: {gp: 1, nurse: 50%}",
                        "ends: 2020-06-01\n        staff: {gp: 1, nurse: 50%}") ==
          Lines{"PCN-S417 2020-06-01"});
}

TEST_CASE("an activity's evidence is the weakest of its assumptions and literals") {
    // Its literals are the contract's, the minutes a study's.
    CHECK(activity(test::small_service, "visit").evidence == Evidence::study);
    CHECK(activity_with("        evidence: contract\n        source: draft\n", "", "visit")
              .evidence == Evidence::judgement);
    CHECK(activity(test::small_service, "sessions").evidence == Evidence::judgement);
    CHECK(activity_with("population: care_homes", "population: care_homes * 100%", "visit")
              .evidence == Evidence::study);
}

TEST_CASE("hours too large to reckon with are told") {
    CHECK(mistakes_with("30 min per plan", "1e200 min per plan * 1e100").empty());
    CHECK(mistakes_with("frequency: once plan per bed\n        duration: 30 min per plan",
                        "frequency: once plan per bed * 1e200\n        duration: 1e200 min per "
                        "plan") == Lines{"PCN-S422 write"});
}

}  // namespace
