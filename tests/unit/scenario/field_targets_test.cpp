#include "scenario/field_targets.hpp"

#include "support/changes.hpp"

#include <string>
#include <variant>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::ActivityTarget;
using scenario::FieldTarget;
using scenario::RoleTarget;
using test::Lines;

struct Targets : test::Changed {
    std::vector<FieldTarget> of(const std::string& what, const std::string& except = "[]") {
        const auto changes =
            read("- set: {what: \"" + what + "\", to: 1, except: " + except + "}\n");
        REQUIRE(changes.size() == 1);
        return scenario::field_targets(changes[0], contract, diagnostics);
    }
};

TEST_CASE("a field of an activity is that of every activity beneath the address") {
    Targets targets;
    const auto one = targets.of("homes/round/visit.duration");
    REQUIRE(one.size() == 1);
    CHECK(std::get<ActivityTarget>(one[0]).activity == &targets.activity("round", "visit"));
    CHECK(scenario::product_in(one[0]) == &targets.activity("round", "visit").duration);
    CHECK(targets.of("homes.starts").size() == 3);
    CHECK(targets.of("*.staff", "[homes/round]").size() == 2);
    targets.expect_good();
}

TEST_CASE("a field of a role is that of one, or of all but some") {
    Targets targets;
    CHECK(std::get<RoleTarget>(targets.of("gp.cost").at(0)).role->id == "gp");
    CHECK(targets.of("*.allowance").size() == 4);
    CHECK(targets.of("*.allowance", "[gp, nurse]").size() == 2);
    targets.expect_good();
}

TEST_CASE("fields of funding streams and of the scheme") {
    Targets targets;
    CHECK(scenario::product_in(targets.of("funding/core.rate").at(0))->text ==
          "1.50 GBP per patient per year");
    CHECK(targets.of("funding/*.rate").size() == 2);
    CHECK(targets.of("funding/*.rate", "[funding/core]").size() == 1);
    CHECK(scenario::product_in(targets.of("reimbursement.share").at(0))->text == "70%");
    targets.expect_good();
}

TEST_CASE("what names no field, or nothing with that field, is told") {
    const auto mistakes = [](const std::string& what) {
        Targets targets;
        CHECK(targets.of(what).empty());
        return targets.mistakes();
    };
    CHECK(mistakes("homes/round") == Lines{"PCN-C504 \"homes/round\""});
    CHECK(mistakes("homes/round.durations") == Lines{"PCN-C504 \"homes/round.durations\""});
    CHECK(mistakes("homes/rund.duration") == Lines{"PCN-C502 \"homes/rund.duration\""});
    CHECK(mistakes("doctor.cost") == Lines{"PCN-C502 \"doctor.cost\""});
    CHECK(mistakes("homes/round.cost") == Lines{"PCN-C502 \"homes/round.cost\""});
    CHECK(mistakes("funding/bore.rate") == Lines{"PCN-C502 \"funding/bore.rate\""});
    CHECK(mistakes("funding/core.title") == Lines{"PCN-C504 \"funding/core.title\""});
    CHECK(mistakes("reimbursement.roles") == Lines{"PCN-C504 \"reimbursement.roles\""});
}

TEST_CASE("a contract without a scheme has none to change") {
    Targets targets;
    targets.contract.reimbursement.reset();
    CHECK(targets.of("reimbursement.share").empty());
    CHECK(targets.mistakes() == Lines{"PCN-C502 \"reimbursement.share\""});
}

TEST_CASE("an exception that is no role, stream or part is told") {
    const auto mistakes = [](const std::string& what, const std::string& except) {
        Targets targets;
        targets.of(what, except);
        return targets.mistakes();
    };
    CHECK(mistakes("*.allowance", "[doctor]") == Lines{"PCN-C502 doctor"});
    CHECK(mistakes("funding/*.rate", "[funding/bore]") == Lines{"PCN-C502 funding/bore"});
    CHECK(mistakes("*.duration", "[hoems]") == Lines{"PCN-C502 hoems"});
}

}  // namespace
