// Whatever is found, the model run with it gives the target.
#include "analysis/solve.hpp"

#include "analysis/root_search.hpp"
#include "support/solved.hpp"

#include <cmath>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::SolveMethod;

// The figure with the value set, as `--set` would.
double figure_at(const std::string& figure, const std::string& address, double number,
                 const std::string& unit) {
    test::Swept swept;
    const std::string value = scenario::value_text(number, unit);
    const auto sweep = swept.good({address + "=" + value}, {figure});
    return sweep.value(0, 0, 0).value_or(std::nan(""));
}

TEST_CASE("solving and running with the value gives the target") {
    struct Case {
        const char* figure;
        const char* address;
        const char* unit;
        double least;
        double most;
    };
    for (const Case& each :
         {Case{"gp.hours_per_week", "minutes_per_round", "min per round", 5, 27},
          Case{"cost", "minutes_per_round", "min per round", 40000, 90000},
          Case{"nurse.wte_required", "care_homes", "", 0.05, 3},
          Case{"hours_per_week", "registered_patients", "", 5, 60},
          Case{"nurse.wte_required", "nurse.contracted", "h per wte per week", 0.1, 2},
          Case{"gp.wte_required", "gp.allowance", "%", 0.5, 4},
          Case{"net", "funding/core.rate", "GBP per patient per year", 100000, 500000},
          Case{"net", "minutes_per_round", "min per round", 30000, 70000}}) {
        CAPTURE(each.figure);
        CAPTURE(each.address);
        for (int step = 0; step <= 4; ++step) {
            const double wanted = each.least + (each.most - each.least) * step / 4;
            CAPTURE(wanted);
            const auto solution = test::Solved().one(
                std::string(each.figure) + " = " + scenario::value_text(wanted, ""), each.address);
            if (!solution.is_solved()) {
                CHECK(solution.values.empty());
                continue;
            }
            for (const auto& value : solution.values) {
                CHECK(figure_at(each.figure, each.address, value.at, each.unit) ==
                      doctest::Approx(wanted).epsilon(1e-11));
            }
        }
    }
}

TEST_CASE("what is worked out is what a search finds") {
    const double wanted = 23.5;
    const auto linear = test::Solved().one("gp.hours_per_week = 23.5", "minutes_per_round");
    REQUIRE(linear.method == SolveMethod::linear);
    const auto searched = analysis::search_roots(
        [&](double at) {
            return std::optional(
                figure_at("gp.hours_per_week", "minutes_per_round", at, "min per round") - wanted);
        },
        0, 240);
    REQUIRE(searched.roots.size() == 1);
    CHECK(linear.values[0].at == doctest::Approx(searched.roots[0]).epsilon(1e-13));
}

TEST_CASE("the value of a linear figure scales with the target") {
    const auto at = [](const std::string& wanted) {
        return test::Solved()
            .one("round.hours_per_week = " + wanted, "minutes_per_round")
            .values[0]
            .at;
    };
    CHECK(at("18") == doctest::Approx(2 * at("9")).epsilon(1e-13));
    CHECK(at("27") == doctest::Approx(3 * at("9")).epsilon(1e-13));
}

TEST_CASE("of many networks each has its own value, whatever the threads") {
    test::Solved one(true);
    test::Solved four(true);
    const auto solved = one.good("gp.hours_per_week = 13", "minutes_per_round");
    const auto again = four.good("gp.hours_per_week = 13", "minutes_per_round", 4);
    REQUIRE(solved.solutions.size() == 2);
    CHECK(solved.solved_count() == 2);
    CHECK(solved.solutions[1].values[0].at == doctest::Approx(180));
    CHECK(solved.distribution()->highest.value == doctest::Approx(180));
    for (std::size_t i = 0; i < 2; ++i)
        CHECK(solved.solutions[i].values[0].at == again.solutions[i].values[0].at);
}

TEST_CASE("mistakes are told and are no answer") {
    for (const auto& [target, varied] :
         {std::pair{"gp.hours_per_week = 5", "minutes"},
          std::pair{"gpp.hours_per_week = 5", "minutes_per_round"},
          std::pair{"gp.hours_per_week = 5", "round/visit.starts"},
          std::pair{"gp.hours_per_week = 5", "round/visit.duration"}}) {
        CAPTURE(varied);
        test::Solved solved;
        CHECK_FALSE(solved.solve(target, varied).has_value());
        CHECK(solved.diagnostics.has_errors());
    }
}

}  // namespace
