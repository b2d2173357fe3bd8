// Against what can be reckoned by hand: one uniform assumption in sums.
#include "analysis/sampling.hpp"

#include "support/sampled.hpp"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::SampledFigure;
using analysis::SampledNumber;
using doctest::Approx;

const SampledNumber& number(const analysis::Sampling& sampling, std::size_t figure,
                            std::size_t network = 0) {
    const auto& found = sampling.scenarios.at(0).figures.at(figure).networks.at(network);
    REQUIRE(found.has_value());
    return *found;
}

std::vector<std::vector<analysis::Projection>> one(const std::string& changes = "[]") {
    std::vector<std::vector<analysis::Projection>> all(1);
    all[0].push_back(test::small_projection(changes, test::uniform_rounds));
    return all;
}

TEST_CASE("the quantiles of a uniform assumption in a sum") {
    const auto sampling = test::good_sampling(one(), {"gp.hours_per_week"});
    const SampledNumber& hours = number(sampling, 0);
    CHECK(hours.value == Approx(16));
    CHECK(hours.drawn == 10'000);
    // 4 + 6 m, m from 1 to 3 h.
    CHECK(hours.draws.mean == Approx(16).epsilon(1e-5));
    CHECK(hours.draws.deviation == Approx(12 / std::sqrt(12)).epsilon(1e-4));
    CHECK(hours.draws.p10 == Approx(11.2).epsilon(1e-4));
    CHECK(hours.draws.p50 == Approx(16).epsilon(1e-4));
    CHECK(hours.draws.p90 == Approx(20.8).epsilon(1e-4));
    CHECK(hours.below_value == Approx(0.5).epsilon(1e-3));
    CHECK_FALSE(sampling.scenarios[0].figures[0].whole_model);
}

TEST_CASE("usual figures are hours of all, of roles and services, and the WTE of one's own roles") {
    const auto sampling = test::good_sampling(one(), {}, {0, 50});
    std::vector<std::string> names;
    for (const SampledFigure& figure : sampling.scenarios.at(0).figures)
        names.push_back(figure.name);
    CHECK(names == std::vector<std::string>{"hours_per_week", "gp.hours_per_week",
                                            "nurse.hours_per_week", "matron.hours_per_week",
                                            "homes.hours_per_week", "gp.wte_required",
                                            "nurse.wte_required"});
}

TEST_CASE("the chance of a role that nobody is in post of is 1, and of one with plenty 0") {
    const auto projected = test::two_scenarios();
    const auto sampling = test::good_sampling(projected.all, {"gp.wte_required"}, {0, 200});
    CHECK(number(sampling, 0, 0).over_capacity == 1.0);
    CHECK(number(sampling, 0, 1).over_capacity == 0.0);
    const auto hours = test::good_sampling(projected.all, {"gp.hours_per_week"}, {0, 200});
    CHECK_FALSE(number(hours, 0).over_capacity);
}

TEST_CASE("the chance is the share of the draws above what is free") {
    // 4 + 6 m hours a week; 4 + 12 hours are required at m = 2, which half of the draws pass.
    auto projections = one();
    auto& role = projections[0][0].roles[0];
    role.wte_spare = role.wte_required;
    const auto sampling = test::good_sampling(projections, {"gp.wte_required"});
    CHECK(*number(sampling, 0).over_capacity == Approx(0.5).epsilon(1e-3));
}

TEST_CASE("networks together have the same assumptions, and the whole model is not added up") {
    const auto projected = test::two_scenarios();
    const auto sampling = test::good_sampling(projected.all, {"hours_per_week", "net"}, {3, 300});
    const SampledFigure& hours = sampling.scenarios[0].figures[0];
    REQUIRE(hours.together.has_value());
    CHECK(hours.together->value ==
          Approx(number(sampling, 0, 0).value + number(sampling, 0, 1).value));
    CHECK(hours.together->draws.p90 ==
          Approx(number(sampling, 0, 0).draws.p90 + number(sampling, 0, 1).draws.p90));
    const SampledFigure& net = sampling.scenarios[0].figures[1];
    CHECK(net.whole_model);
    CHECK_FALSE(net.together);
    CHECK(number(sampling, 1, 0).draws.p10 < number(sampling, 1, 0).draws.p90);
}

TEST_CASE("a sum drawn by the whole model has the same draws") {
    const auto projections = one();
    const auto fast = test::good_sampling(projections, {"cost"}, {9, 400});
    // What is no output of the model goes through it: spare less required.
    const auto slow =
        test::good_sampling(projections, {"gp.difference", "gp.wte_required"}, {9, 400});
    CHECK(slow.scenarios[0].figures[0].whole_model);
    CHECK(number(slow, 0).draws.p10 ==
          Approx(number(slow, 0).value + number(slow, 1).value - number(slow, 1).draws.p90));
    CHECK(number(fast, 0).draws.mean > 0);
}

TEST_CASE("threads, and the figures beside it, do not change a bit") {
    const auto projected = test::two_scenarios();
    const auto all =
        test::good_sampling(projected.all, {}, {5, 700, uncertainty::Points::random, 1});
    const auto again = test::good_sampling(projected.all, {"gp.hours_per_week"},
                                           {5, 700, uncertainty::Points::random, 5});
    CHECK(number(all, 1, 1).draws.p90 == number(again, 0, 1).draws.p90);
    CHECK(number(all, 1, 1).draws.mean == number(again, 0, 1).draws.mean);
}

TEST_CASE("draws in which the contract has a mistake are counted") {
    // Shares of one activity that sum to more than one where the range is wide.
    const std::string tables = test::replaced(
        test::small_tables, "roles:\n",
        "  part: {title: t, value: 40%, range: [20, 120], distribution: uniform, bounds: [0, 200], "
        "evidence: judgement}\nroles:\n");
    std::vector<std::vector<analysis::Projection>> all(1);
    all[0].push_back(test::small_projection(
        "[]", test::replaced(test::uniform_rounds, "gp: 1, nurse: 50%", "gp: rest, nurse: part"),
        test::small_profile, tables));
    const auto sampling = test::good_sampling(all, {"nurse.hours_per_week", "net"}, {1, 1000});
    CHECK(sampling.scenarios[0].mistaken > 0);
    CHECK(number(sampling, 0).drawn == 1000);
    CHECK(number(sampling, 1).drawn == 1000 - sampling.scenarios[0].mistaken);
}

TEST_CASE("an unknown figure is told") {
    test::Texts texts;
    CHECK_FALSE(test::sampling_of(one(), {"nobody.hours_per_week"}, {0, 10}, texts));
    CHECK(texts.diagnostics.error_count() == 1);
}

}  // namespace
