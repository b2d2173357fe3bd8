#include "analysis/run.hpp"

#include "support/figures.hpp"
#include "support/projections.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Projected;

std::string profile(int patients, const std::string& more = "") {
    return "pcn: P" + std::to_string(patients) +
           "\ndrivers: {registered_patients: " + std::to_string(patients) + ", practices: 1}\n" +
           more;
}

Projected several() {
    Projected projected;
    projected.add("common/tables.yaml", test::small_tables);
    projected.add("small/contract.yaml", test::small_head + test::small_money);
    projected.add("small/homes.yaml", test::small_service);
    projected.add("profiles/a.yaml", profile(4000));
    projected.add("profiles/b.yaml", profile(8000, "local: [{drop: round}]\n"));
    projected.add("profiles/c.yaml", profile(12'000));
    for (int i = 0; i < 8; ++i) {
        const std::string id = "s" + std::to_string(i);
        projected.add("scenarios/" + id + ".yaml", "scenario: " + id + "\ntitle: T" + id +
                                                       "\ncontract: small\nchanges: [{set: "
                                                       "{what: lead.duration, to: " +
                                                       std::to_string(i) +
                                                       " h per pcn per week}}]\n");
    }
    return projected;
}

const std::vector<std::string> names{"small", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"};

TEST_CASE("projections stand by scenario, then by profile in the order given") {
    Projected projected = several();
    projected.run(names);
    projected.expect_good();
    REQUIRE(projected.all.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        REQUIRE(projected.all[i].size() == 3);
        for (std::size_t place = 0; place < 3; ++place) {
            const analysis::Projection& each = projected.all[i][place];
            CHECK(each.scenario == names[i]);
            CHECK(each.network.pcn == projected.profiles[place].pcn);
        }
    }
    CHECK(projected.all[1][0].title == "Ts0");
    const auto hours = [&](std::size_t scenario, std::size_t place) {
        return projected.all[scenario][place].totals.hours.per_week;
    };
    CHECK(hours(3, 0) == doctest::Approx(1.5 + 2));
    CHECK(hours(3, 1) == doctest::Approx(2));  // its rounds are dropped
    CHECK(hours(3, 2) == doctest::Approx(4.5 + 2));
}

TEST_CASE("the result does not depend on how many threads work on it") {
    Projected one = several();
    one.run(names, 1);
    for (const unsigned jobs : {0U, 2U, 5U, 64U}) {
        Projected many = several();
        many.run(names, jobs);
        REQUIRE(many.all.size() == one.all.size());
        for (std::size_t i = 0; i < one.all.size(); ++i) {
            for (std::size_t place = 0; place < one.all[i].size(); ++place) {
                CHECK(test::Figures(many.all[i][place]).all() ==
                      test::Figures(one.all[i][place]).all());
            }
        }
    }
}

TEST_CASE(
    "an error anywhere leaves nothing, told in the scenarios' order on any number of threads") {
    for (const unsigned jobs : {1U, 4U}) {
        Projected projected = several();
        for (const char* id : {"x1", "x2", "x3"}) {
            projected.add("scenarios/" + std::string(id) + ".yaml",
                          "scenario: " + std::string(id) +
                              "\ncontract: small\nchanges: [{drop: " + id + "}]\n");
        }
        projected.run({"s0", "x3", "x1", "x2"}, jobs);
        CHECK(projected.all.empty());
        CHECK(projected.mistakes() == test::Lines{"PCN-C502 x3", "PCN-C502 x1", "PCN-C502 x2"});
    }
}

TEST_CASE("after a mistake in a file nothing is projected, other mistakes are told") {
    Projected projected;
    projected.add("common/tables.yaml", test::small_tables);
    projected.add("small/contract.yaml",
                  test::small_head + test::replaced(test::small_money, "1.50 GBP", "1.50 + GBP"));
    projected.add("small/homes.yaml", test::small_service);
    projected.add("profiles/a.yaml", profile(4000));
    projected.add("scenarios/x.yaml", "scenario: x\ncontract: small\nchanges: [{drop: hoems}]\n");
    CHECK(projected.run({"small", "x"}).all.empty());
    CHECK(projected.mistakes() == test::Lines{"PCN-U301 +", "PCN-C502 hoems"});
}

TEST_CASE("figures too large to reckon with are told with their network") {
    Projected projected = several();
    projected.add("profiles/huge.yaml",
                  "pcn: HUGE\ndrivers: {registered_patients: 1, care_homes: 1e307, beds: 1}\n");
    projected.run({"small"});
    CHECK(projected.all.empty());
    REQUIRE_FALSE(projected.diagnostics.all().empty());
    CHECK(projected.diagnostics.all()[0].code == diagnostics::Code::not_finite);
}

TEST_CASE("no scenarios, no projections") {
    Projected projected = several();
    CHECK(projected.run({}).all.empty());
    projected.expect_good();
}

}  // namespace
