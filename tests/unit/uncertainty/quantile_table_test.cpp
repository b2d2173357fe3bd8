#include "uncertainty/quantile_table.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;

const std::vector<Distribution> all{
    {Shape::constant, 3, 3, 3},    {Shape::uniform, 1, 2, 5},
    {Shape::triangular, 1, 1, 5},  {Shape::normal, 8, 10, 12},
    {Shape::lognormal, 5, 10, 20}, {Shape::pert, 2, 3, 8},
    {Shape::pert, 0, 0, 1},        {Shape::pert, 0, 1, 1},
    {Shape::pert, -1, 0.5, 2},     {Shape::pert, 1000, 1000.2, 1001},
};

TEST_CASE("the table has the quantiles, and they rise") {
    for (const Distribution& distribution : all) {
        const QuantileTable table(distribution);
        const double width = distribution.high - distribution.low;
        double before = -INFINITY;
        for (int i = 0; i < 20'000; ++i) {
            const double p = (i + 0.37) / 20'000;
            const double value = table.at(p);
            CHECK(std::abs(value - quantile(distribution, p)) <= 2e-7 * width);
            CHECK(value >= before);
            before = value;
        }
    }
}

TEST_CASE("what is no pert distribution is worked out as it is") {
    for (const Distribution& distribution : all) {
        if (distribution.shape == Shape::pert) continue;
        CHECK(QuantileTable(distribution).at(0.3) == quantile(distribution, 0.3));
    }
}

}  // namespace
