// Drop, defer and ramp.
#include "scenario/change_work.hpp"

#include "support/changes.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Changed;
using test::Lines;
using test::mistakes_of;
using test::replaced;

std::string text(const spec::DraftDate& date) {
    return date.state == spec::DraftDate::State::given ? units::date_text(date.date) : "";
}

TEST_CASE("drop takes a service, a requirement, an activity or a stream out") {
    CHECK(Changed().make("- drop: homes\n").contract.services.empty());
    Changed requirement;
    requirement.make("- drop: round\n- drop: homes/plan\n");
    CHECK(requirement.contract.services[0].requirements.ids() ==
          std::vector<std::string_view>{"lead"});
    Changed activity;
    activity.make("- drop: round/visit\n");
    CHECK(activity.contract.services[0].requirements.find("round")->activities.empty());
    Changed stream;
    stream.make("- drop: funding/core\n");
    CHECK(stream.contract.funding.ids() == std::vector<std::string_view>{"premium"});
    CHECK(Changed().make("- drop: funding/*\n").contract.funding.empty());
    CHECK(Changed().make("- drop: \"*\"\n").contract.services.empty());
    CHECK(Changed().make("- drop: \"*/*\"\n").contract.services[0].requirements.empty());
}

TEST_CASE("drop leaves out what is excepted") {
    Changed changed;
    changed.make("- drop: {what: homes, except: [homes/lead]}\n");
    const spec::Specification found = changed.resolved();
    REQUIRE(found.activities.size() == 1);
    CHECK(found.activities[{0}].id == "sessions");
    Changed money;
    money.make("- drop: {what: funding/*, except: [funding/core]}\n");
    CHECK(money.contract.funding.ids() == std::vector<std::string_view>{"core"});
}

TEST_CASE("drop is told what is not there, or was dropped before") {
    CHECK(mistakes_of("- drop: hoems\n") == Lines{"PCN-C502 hoems"});
    CHECK(mistakes_of("- drop: homes/round\n- drop: homes/round\n") ==
          Lines{"PCN-C502 homes/round"});
    CHECK(mistakes_of("- drop: funding/bore\n") == Lines{"PCN-C502 funding/bore"});
    CHECK(mistakes_of("- drop: homes/round.duration\n") == Lines{"PCN-C504 homes/round.duration"});
    CHECK(mistakes_of("- drop: {what: homes, except: [hoems]}\n") == Lines{"PCN-C502 hoems"});
}

TEST_CASE("defer until a day moves a start to it, unless it is later already") {
    Changed changed;
    changed.make("- defer: {what: homes, until: 2020-07-01}\n");
    CHECK(text(changed.activity("plan", "write").dates.starts) == "2020-07-01");
    CHECK(text(changed.activity("round", "visit").dates.starts).empty());  // October it stays
    const spec::Specification found = changed.resolved();
    CHECK(units::date_text(test::row_of(found.activities, "visit").starts) == "2020-10-01");
    CHECK(mistakes_of("- defer: {what: round, until: 2020-07-01}\n").empty());
}

TEST_CASE("defer by a length of time goes by the calendar") {
    const auto deferred = [](const std::string& start, const std::string& by) {
        Changed changed(replaced(test::small_service, "2020-10-01", start));
        changed.make("- defer: {what: round, by: " + by + "}\n");
        return text(changed.activity("round", "visit").dates.starts);
    };
    CHECK(deferred("2020-10-01", "6 months") == "2021-04-01");
    CHECK(deferred("2020-08-31", "6 months") == "2021-02-28");
    CHECK(deferred("2019-08-31", "6 months") == "2020-02-29");
    CHECK(deferred("2020-02-29", "1 year") == "2021-02-28");
    CHECK(deferred("2020-10-31", "1 month") == "2020-11-30");
    CHECK(deferred("2020-10-01", "2 weeks") == "2020-10-15");
    CHECK(deferred("2020-10-01", "1 fortnight") == "2020-10-15");
    CHECK(deferred("2020-10-01", "1 quarter") == "2021-01-01");
    CHECK(deferred("2020-10-01", "90 days") == "2020-12-30");
}

TEST_CASE("the dates behind a start move by as many days") {
    Changed changed(replaced(test::small_service, "    starts: 2020-10-01\n",
                             "    starts: 2020-10-01\n    full_from: 2020-12-31\n"
                             "    ends: 2021-02-28\n    by: 2020-11-30\n"));
    changed.make("- defer: {what: round, by: 1 month}\n");  // 31 days
    const spec::DraftDates& dates = changed.activity("round", "visit").dates;
    CHECK(text(dates.starts) == "2020-11-01");
    CHECK(text(dates.full_from) == "2021-01-31");
    CHECK(text(dates.ends) == "2021-03-31");
    CHECK(text(dates.by) == "2020-12-31");
}

TEST_CASE("a default last day is not moved, so work deferred past the year has none left") {
    Changed changed;
    changed.make("- defer: {what: plan, until: 2021-04-01}\n");
    const spec::Specification found = changed.resolved();
    const spec::Activity& write = test::row_of(found.activities, "write");
    CHECK(units::date_text(write.by) == "2021-03-31");
    CHECK(units::date_text(write.starts) == "2021-04-01");
}

TEST_CASE("defer twice moves from where the first left it") {
    Changed changed;
    changed.make("- defer: {what: round, by: 1 month}\n- defer: {what: round, by: 1 month}\n");
    CHECK(text(changed.activity("round", "visit").dates.starts) == "2020-12-01");
}

TEST_CASE("no date leaves the calendar") {
    CHECK(mistakes_of("- defer: {what: round, by: 900 years}\n") == Lines{"PCN-C511 defer"});
    CHECK(mistakes_of("- ramp: {what: round, over: 900 years}\n") == Lines{"PCN-C511 ramp"});
    CHECK(mistakes_of("- defer: {what: hoems, by: 1 day}\n") == Lines{"PCN-C502 hoems"});
}

TEST_CASE("ramp reaches the whole that long after the start, or where it does later already") {
    Changed changed;
    changed.make("- ramp: {what: \"*\", except: [lead], over: 6 months}\n");
    CHECK(text(changed.activity("round", "visit").dates.full_from) == "2021-04-01");
    CHECK(text(changed.activity("plan", "write").dates.full_from) == "2020-10-01");
    CHECK(text(changed.activity("lead", "sessions").dates.full_from).empty());
    changed.make("- ramp: {what: round, over: 3 months}\n");
    CHECK(text(changed.activity("round", "visit").dates.full_from) == "2021-04-01");
    changed.make("- ramp: {what: round, over: 7 months}\n");
    CHECK(text(changed.activity("round", "visit").dates.full_from) == "2021-05-01");
    changed.make("- defer: {what: round, by: 1 month}\n");
    CHECK(text(changed.activity("round", "visit").dates.full_from) == "2021-06-01");
    changed.resolved();
}

}  // namespace
