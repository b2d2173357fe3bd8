#include "analysis/network_solver.hpp"

#include "support/solved.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::SolveMethod;
using analysis::SolveOutcome;

TEST_CASE("a linear target is worked out") {
    // 6 rounds a week of m minutes and 4 hours of a lead are 20 hours at m = 160.
    const auto solution = test::Solved().one("gp.hours_per_week = 20", "minutes_per_round");
    CHECK(solution.outcome == SolveOutcome::solved);
    CHECK(solution.method == SolveMethod::linear);
    REQUIRE(solution.values.size() == 1);
    CHECK(solution.values[0].at == doctest::Approx(160).epsilon(1e-14));
    CHECK(solution.values[0].sides.gap() == doctest::Approx(0).epsilon(1e-12));
    CHECK(solution.before == 120);
    CHECK_FALSE(solution.outside_range);
    CHECK(test::Solved().one("gp.hours_per_week = 26", "minutes_per_round").outside_range);
}

TEST_CASE("a reciprocal is worked out too, and an allowance searched for") {
    const auto hours = test::Solved().one("nurse.wte_required = 0.2", "nurse.working_weeks");
    CHECK(hours.outcome == SolveOutcome::solved);
    CHECK(hours.method == SolveMethod::power);
    CHECK(hours.power == -1);
    CHECK(hours.values[0].sides.left == doctest::Approx(0.2).epsilon(1e-13));
    const auto allowance = test::Solved().one("gp.wte_required = 1", "gp.allowance");
    CHECK(allowance.outcome == SolveOutcome::solved);
    CHECK(allowance.method == SolveMethod::search);
    CHECK(allowance.values[0].sides.left == doctest::Approx(1).epsilon(1e-12));
}

TEST_CASE("no value is an answer, with its reason") {
    const auto idle = test::Solved().one("matron.wte_required = 1", "minutes_per_round");
    CHECK(idle.outcome == SolveOutcome::independent);
    const auto refused = test::Solved().one("gp.hours_per_week = 40", "minutes_per_round");
    CHECK(refused.outcome == SolveOutcome::refused);
    CHECK(*refused.would_be == doctest::Approx(360));
    CHECK_FALSE(refused.refusal.empty());
    CHECK(refused.nearest->at == 240);  // its bounds
    const auto outside =
        test::Solved().one("gp.hours_per_week = 20", "minutes_per_round=60:120 min per round");
    CHECK(outside.outcome == SolveOutcome::outside);
    CHECK(*outside.would_be == doctest::Approx(160));
    CHECK(outside.high->sides.left == doctest::Approx(16));
    const auto below = test::Solved().one("gp.hours_per_week = 2", "minutes_per_round");
    CHECK(below.outcome == SolveOutcome::outside);
    CHECK(*below.would_be < 0);
    const auto never = test::Solved().one("gp.wte_required = 0.001", "gp.allowance");
    CHECK(never.outcome == SolveOutcome::unreached);
    CHECK(never.nearest->at == 0);
}

}  // namespace
