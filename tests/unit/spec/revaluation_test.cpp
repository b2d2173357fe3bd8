// What follows from an assumption follows again; that it is the same as resolving anew, for every
// assumption of the shipped contracts, is tested in tests/algebra.
#include "spec/revaluation.hpp"

#include "spec/known_parts.hpp"
#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

struct Revalued {
    spec::Specification base;
    spec::Revaluation revaluation;

    explicit Revalued(std::string service = test::small_service,
                      std::string tables = test::small_tables)
        : base(test::good_specification(test::small_inputs(std::move(service), std::move(tables)))),
          revaluation(base) {}

    bool set(std::string_view assumption, double value) {
        const auto index = spec::find_assumption(base, assumption);
        REQUIRE(index.has_value());
        const spec::AssumptionValue one{*index, value};
        return revaluation.set({&one, 1});
    }
    [[nodiscard]] double load(std::string_view activity) const {
        return test::row_of(revaluation.specification().activities, activity).load;
    }
};

TEST_CASE("an activity's load follows its duration, and the next setting begins anew") {
    Revalued small;
    const double before = small.load("visit");
    REQUIRE(small.set("minutes_per_round", 1));  // an hour; it was two
    CHECK(small.load("visit") == Approx(before / 2));
    REQUIRE(small.set("homes_per_patient", 1.0 / 2000));
    CHECK(small.load("visit") == before);
    REQUIRE(small.revaluation.set({}));
    CHECK(small.load("visit") == before);
}

TEST_CASE("an estimate follows its rate") {
    Revalued small;
    REQUIRE(small.set("homes_per_patient", 1.0 / 2000));
    const auto& drivers = small.revaluation.specification().drivers;
    CHECK(test::row_of(drivers, "care_homes").estimate->per_count == Approx(1.0 / 2000));
}

TEST_CASE("what is made of an assumption follows it") {
    Revalued small(
        test::replaced(test::small_service, "duration: minutes_per_round", "duration: long_round"),
        test::replaced(test::small_tables, "roles:\n",
                       "  base_round: {title: t, value: 60 min per round, evidence: judgement}\n"
                       "  long_round: {title: t, value: base_round * 2, evidence: judgement}\n"
                       "roles:\n"));
    const double before = small.load("visit");
    REQUIRE(small.set("base_round", 0.5));
    CHECK(small.load("visit") == Approx(before / 2));
    REQUIRE(small.set("long_round", 4));  // what it is made of no longer counts
    CHECK(small.load("visit") == Approx(before * 2));
}

TEST_CASE("what would be a mistake is refused") {
    Revalued small;
    CHECK(small.set("minutes_per_round", 4));
    CHECK_FALSE(small.set("minutes_per_round", 4.1));  // its bounds end at 240 minutes
    CHECK(small.set("minutes_per_round", 2));
}

TEST_CASE("shares that come to more than one, allowances of all time and divisions by nought") {
    const std::string more = "  part: {title: t, value: 50%, evidence: judgement}\nroles:\n";
    const auto with = [&](std::string_view what, std::string_view by) {
        return test::replaced(test::replaced(test::small_tables, "roles:\n", more), what, by);
    };
    Revalued rest(test::replaced(test::small_service, "nurse: 75%", "nurse: part"),
                  with("unit: pcn", "unit: pcn"));
    CHECK(rest.set("part", 1));
    CHECK_FALSE(rest.set("part", 1.5));
    Revalued allowance(test::small_service, with("allowance: 20%", "allowance: part"));
    CHECK(allowance.set("part", 0.9));
    CHECK_FALSE(allowance.set("part", 1));
    Revalued divisor(
        test::replaced(test::small_service, "30 min per plan", "30 min per plan / part"),
        with("unit: pcn", "unit: pcn"));
    CHECK(divisor.set("part", 0.1));
    CHECK_FALSE(divisor.set("part", 0));
    Revalued time(test::small_service, with("contracted: 40 h per wte per week",
                                            "contracted: 40 h per wte per week * part"));
    CHECK_FALSE(time.set("part", 0));
}

TEST_CASE("one with a range of its own that is moved by another is left to be judged") {
    Revalued small(test::small_service,
                   test::replaced(test::small_tables, "roles:\n",
                                  "  half: {title: t, value: 50%, evidence: judgement}\n"
                                  "  quarter: {title: t, value: half * 50%, range: [20%, 30%], "
                                  "evidence: judgement}\nroles:\n"));
    CHECK_FALSE(small.set("half", 0.51));
    CHECK(small.set("half", 0.5));
}

}  // namespace
