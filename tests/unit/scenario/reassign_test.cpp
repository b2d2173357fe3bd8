// Work that goes from one role to another.
#include "support/changes.hpp"

#include <map>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Changed;
using test::Lines;
using test::mistakes_of;
using Shares = std::map<std::string, double>;

const std::string with_share = test::replaced(test::small_service, "assumptions:\n",
                                              "assumptions:\n  handed_on:\n    {title: t, value: "
                                              "40%, evidence: statistic, source: census}\n");

spec::Specification changed(const std::string& changes, const std::string& service = with_share) {
    Changed all(service);
    all.make(changes);
    return all.resolved();
}

Shares shares(const std::string& changes, const std::string& activity = "visit",
              const std::string& service = with_share) {
    const spec::Specification found = changed(changes, service);
    Shares result;
    for (const spec::StaffShare& share : test::row_of(found.activities, activity).staff)
        result[found.roles[share.role].id] = share.value;
    return result;
}

void check(const Shares& found, const Shares& expected) {
    CHECK(found.size() == expected.size());
    for (const auto& [role, value] : expected) {
        CAPTURE(role);
        REQUIRE(found.contains(role));
        CHECK(found.at(role) == doctest::Approx(value));
    }
}

TEST_CASE("all that a role does goes to the other, in the same time") {
    check(shares("- reassign: {what: homes, from: gp, to: pharmacist}\n"),
          {{"gp", 0}, {"nurse", 0.5}, {"pharmacist", 1}});
}

TEST_CASE("a share of it goes, and takes its own pace") {
    check(shares("- reassign: {what: round, from: gp, to: pharmacist, share: 30%}\n"),
          {{"gp", 0.7}, {"nurse", 0.5}, {"pharmacist", 0.3}});
    check(shares("- reassign: {what: round, from: gp, to: nurse, share: 30%, pace: 150%}\n"),
          {{"gp", 0.7}, {"nurse", 0.95}});
    check(shares("- reassign: {what: round, from: gp, to: nurse, pace: 200%}\n"),
          {{"gp", 0}, {"nurse", 2.5}});
}

TEST_CASE("shares and paces may be assumptions, and both roles rest on them") {
    const std::string changes =
        "- reassign: {what: round, from: gp, to: nurse, share: handed_on, pace: handed_on * 2}\n";
    check(shares(changes), {{"gp", 0.6}, {"nurse", 0.5 + 0.4 * 0.8}});
    const spec::Specification found = changed(changes);
    const auto index = test::index_of<spec::AssumptionIndex>(found.assumptions, "handed_on");
    for (const spec::StaffShare& share : test::row_of(found.activities, "visit").staff) {
        bool rests = false;
        for (const spec::ShareTerm& term : share.terms) {
            for (const spec::AssumptionPower& power : term.product.powers)
                rests = rests || power.assumption == index;
        }
        CHECK(rests);
    }
}

TEST_CASE("the rest moves as it came out when it was written") {
    check(shares("- reassign: {what: plan, from: matron, to: gp, share: 50%}\n", "write"),
          {{"nurse", 0.75}, {"matron", 0.125}, {"gp", 0.125}});
    check(shares("- reassign: {what: plan, from: nurse, to: matron, share: 20%}\n", "write"),
          {{"nurse", 0.6}, {"matron", 0.4}});
}

TEST_CASE("changes go on from those before them") {
    check(shares("- reassign: {what: round, from: gp, to: nurse, share: 50%}\n"
                 "- reassign: {what: round, from: gp, to: nurse, share: 50%}\n"
                 "- reassign: {what: round, from: nurse, to: pharmacist}\n"),
          {{"gp", 0.25}, {"nurse", 0}, {"pharmacist", 1.25}});
}

TEST_CASE("activities without the role are passed over, none left is an error") {
    check(shares("- reassign: {what: homes, from: matron, to: nurse}\n"),
          {{"gp", 1}, {"nurse", 0.5}});
    CHECK(mistakes_of("- reassign: {what: round, from: matron, to: nurse}\n") ==
          Lines{"PCN-C506 round"});
    CHECK(mistakes_of("- reassign: {what: homes, except: [plan], from: matron, to: nurse}\n") ==
          Lines{"PCN-C506 homes"});
}

TEST_CASE("both roles are known, and no more is handed on than there is") {
    CHECK(mistakes_of("- reassign: {what: homes, from: doctor, to: nurse}\n") ==
          Lines{"PCN-S402 doctor"});
    CHECK(mistakes_of("- reassign: {what: homes, from: gp, to: nusre}\n") ==
          Lines{"PCN-S402 nusre"});
    CHECK(mistakes_of("- reassign: {what: round, from: gp, to: nurse, share: 110%}\n").size() == 1);
    CHECK(mistakes_of("- reassign: {what: round, from: gp, to: nurse, share: 1 h}\n")
              .at(0)
              .substr(0, 8) == "PCN-U309");
}

TEST_CASE("a share that a change writes is a judgement, unless it says what it rests on") {
    // The visit's own numbers are the contract's, its minutes a study's.
    const auto grade = [](const std::string& changes) {
        return test::row_of(changed(changes).activities, "visit").evidence;
    };
    CHECK(grade("[]") == spec::Evidence::study);
    CHECK(grade("- reassign: {what: round, from: gp, to: nurse}\n") == spec::Evidence::study);
    CHECK(grade("- reassign: {what: round, from: gp, to: nurse, share: 50%}\n") ==
          spec::Evidence::judgement);
    CHECK(grade("- reassign: {what: round, from: gp, to: nurse, pace: 120%}\n") ==
          spec::Evidence::judgement);
    CHECK(grade("- reassign: {what: round, from: gp, to: nurse, pace: 120%, evidence: statistic, "
                "source: census}\n") == spec::Evidence::study);
    CHECK(grade("- reassign: {what: round, from: gp, to: nurse, share: handed_on}\n") ==
          spec::Evidence::study);
}

TEST_CASE("work handed on again and again comes to an end") {
    std::string changes;
    for (int i = 0; i < 3000; ++i)
        changes += "- reassign: {what: round, from: gp, to: nurse, share: 1%}\n";
    CHECK(mistakes_of(changes).at(0).substr(0, 8) == "PCN-C501");
    changes.clear();
    for (int i = 0; i < 40; ++i)
        changes += "- reassign: {what: round, from: gp, to: nurse, share: handed_on}\n";
    CHECK(mistakes_of(changes, with_share).at(0).substr(0, 8) == "PCN-C501");
}

}  // namespace
