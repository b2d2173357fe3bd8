// The whole model at other values is the model set to them.
#include "analysis/model_at_roots.hpp"

#include "support/figures.hpp"
#include "support/projections.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("at the values it is the projection, elsewhere that of the assumption set") {
    const analysis::Projection base = test::small_projection();
    const uncertainty::Factors factors(*base.specification);
    REQUIRE(factors.roots().size() == 1);  // minutes_per_round, 60 to 180
    analysis::ModelAtRoots model(*base.specification, factors, base.network);
    const auto same = model.at(factors.central_roots());
    REQUIRE(same);
    CHECK(test::Figures(*same).all() == test::Figures(base).all());
    const std::vector<double> longer{3};
    const auto moved = model.at(longer);
    REQUIRE(moved);
    const analysis::Projection set =
        test::small_projection("[{set: {what: minutes_per_round, to: 180 min per round}}]");
    CHECK(moved->totals.hours.per_week == set.totals.hours.per_week);
    CHECK(moved->totals.net == set.totals.net);
    const std::vector<double> beyond{5};  // its bounds end at four hours
    CHECK_FALSE(model.at(beyond));
}

TEST_CASE("an estimated count moves with its rate") {
    const std::string tables =
        test::replaced(test::small_tables, "{title: t, value: 1 home per 4000 patients,",
                       "{title: t, value: 1 home per 4000 patients, range: [0.5, 2],");
    const analysis::Projection base =
        test::small_projection("[]", test::small_service, test::small_profile, tables);
    const uncertainty::Factors factors(*base.specification);
    REQUIRE(factors.roots().size() == 2);
    analysis::ModelAtRoots model(*base.specification, factors, base.network);
    std::vector<double> roots = factors.central_roots();
    roots[0] *= 2;
    const auto moved = model.at(roots);
    REQUIRE(moved);
    const analysis::Projection set =
        test::small_projection("[{set: {what: homes_per_patient, to: 1 home per 2000 patients}}]",
                               test::small_service, test::small_profile, tables);
    CHECK(moved->totals.hours.in_year == doctest::Approx(set.totals.hours.in_year).epsilon(1e-12));
}

}  // namespace
