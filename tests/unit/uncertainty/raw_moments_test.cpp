#include "uncertainty/raw_moments.hpp"

#include "support/uncertain.hpp"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;
using spec::Distribution;
using test::monomial;

TEST_CASE("means of products are products of the factors' moments") {
    const auto specification = test::specification_of(
        {{Distribution::uniform, 0, 1, 1}, {Distribution::uniform, 1, 2, 3}});
    const Factors factors(specification);
    const Monomial xy = monomial(2, {{0, 1}, {1, 1}});
    const Monomial x_by_y = monomial(3, {{0, 2}, {1, -1}});
    const std::vector<Polynomial> all{combined({xy, x_by_y})};
    const RawMoments raw(factors, used_powers(factors, all));
    CHECK(raw.mean(xy) == Approx(2 * 0.5 * 2));
    CHECK(raw.mean(x_by_y) == Approx(3.0 / 3 * std::log(3) / 2));
    CHECK(raw.mean(all[0]) == Approx(raw.mean(xy) + raw.mean(x_by_y)));
    CHECK(raw.mean_of_product(xy, x_by_y) == Approx(6.0 / 4));
    CHECK(raw.mean_of_product(xy, xy) == Approx(4.0 / 3 * 13 / 3));
    CHECK(raw.mean_of_product(monomial(1, {{0, 2}, {1, 2}}), monomial(1, {{0, 2}})) ==
          Approx(1.0 / 5 * 13 / 3));
    const Polynomial difference = combined({xy, constant(-2)});
    const SizedSum found = raw.mean_of_product(difference, combined({constant(1)}));
    CHECK(std::abs(found.sum) < 1e-12);
    CHECK(found.size == Approx(4));
}

}  // namespace
