#include "analysis/drawn_networks.hpp"

#include "analysis/model_at_roots.hpp"
#include "support/sampled.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

TEST_CASE("a sum of products has the draws of the whole model") {
    const auto projected = test::two_scenarios();
    const std::vector<analysis::Projection>& networks = projected.all[0];
    const std::vector<const analysis::Projection*> both{networks.data(), networks.data() + 1};
    const analysis::DrawnAssumptions drawn(*networks[0].specification, {4, 40});
    const analysis::Figure cost{analysis::Whole{}, std::nullopt, analysis::Measure::cost};
    const analysis::DrawnFigure figure(drawn, both, cost, 2);
    CHECK_FALSE(figure.is_whole_model());
    std::vector<double> together(40);
    figure.add_together(together);
    std::vector<double> values(40);
    std::vector<double> sums(40);
    for (std::size_t network = 0; network < 2; ++network) {
        figure.at_draws(network, values);
        analysis::ModelAtRoots model(*networks[0].specification, drawn.factors,
                                     networks[network].network);
        for (std::size_t draw = 0; draw < 40; ++draw) {
            const auto projection = model.at(drawn.draws.roots(draw));
            REQUIRE(projection.has_value());
            CHECK(values[draw] == Approx(projection->totals.cost).epsilon(1e-11));
            sums[draw] += values[draw];
        }
    }
    for (std::size_t draw = 0; draw < 40; ++draw)
        CHECK(together[draw] == Approx(sums[draw]).epsilon(1e-12));
}

TEST_CASE("networks that estimate other drivers are not alike") {
    const auto projected = test::two_scenarios();
    const auto sets = analysis::alike_networks(projected.all[0]);
    std::size_t count = 0;
    for (const auto& set : sets)
        count += set.size();
    CHECK(count == 2);
    const std::vector<analysis::Projection> twice{projected.all[0][0], projected.all[0][0],
                                                  projected.all[1][0]};
    CHECK(analysis::alike_networks(twice) == std::vector<std::vector<std::size_t>>{{0, 1}, {2}});
}

}  // namespace
