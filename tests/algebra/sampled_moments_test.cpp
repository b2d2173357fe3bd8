// Draws of the shipped contracts against their exact moments.
#include "analysis/sensitivity.hpp"
#include "support/sampled.hpp"
#include "support/shipped.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

constexpr std::uint64_t draws = 4000;

analysis::Sensitivity exact_of(const analysis::Projection& projection,
                               const std::vector<std::string>& words) {
    test::Texts texts;
    std::vector<analysis::FigureName> names;
    for (const std::string& word : words) {
        const auto file = texts.sources.add("--figure", word);
        names.push_back(*analysis::read_figure(
            word, {file, 0, static_cast<std::uint32_t>(word.size())}, texts.diagnostics));
    }
    auto found = analysis::sensitivity({projection}, names, texts.diagnostics);
    REQUIRE(found.has_value());
    return std::move(*found);
}

// A mean drawn at random may be four standard errors off, a stratified one a fifth of that: the
// figures are nearly sums. The error of a deviation hangs on the fourth moment: a twentieth.
void check(const analysis::SampledNumber& drawn, const analysis::FigureSensitivity& exact,
           double mean_error) {
    CAPTURE(exact.name);
    REQUIRE(exact.moments.has_value());
    const double deviation = exact.moments->deviation;
    CHECK(std::abs(drawn.draws.mean - exact.moments->mean) <=
          mean_error * deviation / std::sqrt(static_cast<double>(draws)) + 1e-12);
    CHECK(drawn.draws.deviation == Approx(deviation).epsilon(0.05));
    CHECK(drawn.value == Approx(exact.value));
}

std::size_t check_scenario(const analysis::Projection& projection, uncertainty::Points points) {
    const auto sampling = test::good_sampling({{projection}}, {}, {3, draws, points, 2});
    const auto& scenario = sampling.scenarios.front();
    std::vector<std::string> names;
    std::vector<const analysis::SampledNumber*> numbers;
    for (const analysis::SampledFigure& figure : scenario.figures) {
        const auto& number = figure.networks.front();
        if (figure.whole_model || !number || !number->is_spread()) continue;
        names.push_back(figure.name);
        numbers.push_back(&*number);
    }
    const auto exact = exact_of(projection, names);
    REQUIRE(exact.figures.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        check(*numbers[i], exact.figures[i], points == uncertainty::Points::random ? 4 : 0.8);
    return names.size();
}

TEST_CASE("drawn means and deviations of shipped figures are near the exact ones") {
    std::size_t figures = 0;
    for (const auto& scenario : test::shipped()) {
        CAPTURE(scenario.front().scenario);
        figures += check_scenario(scenario.front(), uncertainty::Points::stratified);
    }
    CHECK(figures > 200);
    check_scenario(test::shipped().front().back(), uncertainty::Points::random);
}

}  // namespace
