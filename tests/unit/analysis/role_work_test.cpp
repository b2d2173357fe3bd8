// The sums over lines, against those of the projection.
#include "analysis/role_work.hpp"

#include "linear/count_table.hpp"
#include "support/projections.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::WorkMeasure;
using analysis::WorkPeriod;
using doctest::Approx;

std::vector<double> work(const analysis::Projection& projection, analysis::WorkView view) {
    const spec::Specification& specification = *projection.specification;
    const analysis::RoleWork roles(specification, view);
    const auto counts = linear::count_table({projection.network}, specification.drivers.size());
    std::vector<double> found(roles.roles() * roles.columns());
    roles.project(counts.row(0), found);
    return found;
}

TEST_CASE("the work of each role is that of the projection, in every measure and period") {
    const analysis::Projection small = test::small_projection();
    const auto week = work(small, {});
    const auto sessions = work(small, {WorkMeasure::sessions, WorkPeriod::year});
    const auto wte = work(small, {WorkMeasure::wte, WorkPeriod::week});
    const auto wte_in_year = work(small, {WorkMeasure::wte, WorkPeriod::year});
    const auto months = work(small, {WorkMeasure::hours, WorkPeriod::month});
    REQUIRE(week.size() == small.roles.size());
    REQUIRE(months.size() == small.roles.size() * 12);
    for (std::size_t i = 0; i < small.roles.size(); ++i) {
        const analysis::RoleFigures& role = small.roles[i];
        CHECK(week[i] == Approx(role.hours.per_week).epsilon(1e-13));
        CHECK(sessions[i] == Approx(role.hours.in_year * 60 / 250).epsilon(1e-13));
        CHECK(wte[i] == Approx(role.wte_required).epsilon(1e-13));
        CHECK(wte_in_year[i] == Approx(role.wte_required_in_year).epsilon(1e-13));
        for (std::size_t month = 0; month < 12; ++month)
            CHECK(months[12 * i + month] == Approx(role.months[month]).epsilon(1e-13));
    }
    CHECK(week[0] > 0);
}

TEST_CASE("weighed by another specification it is that one's") {
    const analysis::Projection small = test::small_projection();
    const analysis::Projection slow =
        test::small_projection("[{set: {what: minutes_per_round, to: 180 min per round}}]");
    analysis::RoleWork roles(*small.specification, {});
    roles.weigh(*slow.specification);
    const auto counts = linear::count_table({small.network}, small.specification->drivers.size());
    std::vector<double> found(roles.roles());
    roles.project(counts.row(0), found);
    CHECK(found == work(slow, {}));
    CHECK(found != work(small, {}));
}

}  // namespace
