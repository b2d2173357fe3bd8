#include "uncertainty/draws.hpp"

#include "uncertainty/stable_hash.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;

const std::uint64_t beds = stable_hash("beds");
const std::uint64_t minutes = stable_hash("minutes");

TEST_CASE("draws are the same for ever") {
    CHECK(uniform_draw(0, 0, 0) == (static_cast<double>(0xe169c58d6627eULL) + 0.5) * 0x1p-52);
    CHECK(uniform_draw(1, beds, 7) == uniform_draw(1, beds, 7));
}

TEST_CASE("another seed, assumption or draw is another number") {
    std::set<double> all;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        for (const std::uint64_t identity : {beds, minutes}) {
            for (std::uint64_t draw = 0; draw < 200; ++draw) {
                const double u = uniform_draw(seed, identity, draw);
                CHECK(u > 0);
                CHECK(u < 1);
                all.insert(u);
            }
        }
    }
    CHECK(all.size() == 2000);
}

TEST_CASE("draws are spread evenly, and those of two assumptions apart") {
    constexpr std::uint64_t draws = 100'000;
    std::array<double, 10> tenths{};
    double product = 0;
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        const double u = uniform_draw(42, beds, draw);
        tenths.at(static_cast<std::size_t>(u * 10)) += 1;
        product += (u - 0.5) * (uniform_draw(42, minutes, draw) - 0.5);
    }
    // Each tenth has a standard deviation of 95, the mean product one of 0.00026.
    for (const double count : tenths)
        CHECK(std::abs(count - 10'000) < 400);
    CHECK(std::abs(product / draws) < 0.0011);
}

TEST_CASE("strata are a permutation of any number of parts") {
    for (const std::uint64_t parts : {1U, 2U, 3U, 5U, 16U, 17U, 1000U}) {
        std::vector<bool> taken(parts, false);
        const Strata strata(9, beds, parts);
        for (std::uint64_t draw = 0; draw < parts; ++draw) {
            const std::uint64_t part = strata.of(draw);
            REQUIRE(part < parts);
            CHECK_FALSE(taken[part]);
            taken[part] = true;
        }
    }
}

TEST_CASE("strata differ by seed and assumption, and are in no order") {
    std::size_t by_seed = 0;
    std::size_t by_assumption = 0;
    std::size_t rises = 0;
    const Strata strata(1, beds, 1000);
    const Strata of_another_seed(2, beds, 1000);
    const Strata of_another_assumption(1, minutes, 1000);
    for (std::uint64_t draw = 0; draw < 1000; ++draw) {
        const std::uint64_t part = strata.of(draw);
        by_seed += part == of_another_seed.of(draw) ? 1U : 0U;
        by_assumption += part == of_another_assumption.of(draw) ? 1U : 0U;
        rises += draw > 0 && part > strata.of(draw - 1) ? 1U : 0U;
    }
    CHECK(by_seed < 10);
    CHECK(by_assumption < 10);
    CHECK(rises > 440);
    CHECK(rises < 560);
}

TEST_CASE("a stratified draw lies in its part") {
    const DrawOptions options{3, 50, Points::stratified};
    std::vector<double> points;
    for (std::uint64_t draw = 0; draw < options.draws; ++draw)
        points.push_back(DrawPoints(options, beds).at(draw));
    std::ranges::sort(points);
    for (std::size_t i = 0; i < points.size(); ++i) {
        CHECK(points[i] > static_cast<double>(i) / 50);
        CHECK(points[i] < static_cast<double>(i + 1) / 50);
    }
    const DrawOptions plain{3, 50, Points::random};
    CHECK(DrawPoints(plain, beds).at(4) == uniform_draw(3, beds, 4));
}

}  // namespace
