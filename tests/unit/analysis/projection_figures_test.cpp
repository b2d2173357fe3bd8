#include "analysis/projection_figures.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

TEST_CASE("a projection has the figures of itself") {
    const Projection projection = test::hand_made_projection();
    CHECK(same_figures(all_figures(projection), all_figures(projection)));
    CHECK_FALSE(same_figures(all_figures(projection), {}));
}

TEST_CASE("a change of any kind of number shows") {
    const auto before = all_figures(test::hand_made_projection());
    const auto differs = [&](auto change) {
        Projection projection = test::hand_made_projection();
        change(projection);
        return !same_figures(before, all_figures(projection));
    };
    CHECK(differs([](Projection& p) { p.totals.net_in_year += 1e-9; }));
    CHECK(differs([](Projection& p) { p.roles[1].reimbursement = 1; }));
    CHECK(differs([](Projection& p) { p.roles[0].months[11] += 1; }));
    CHECK(differs([](Projection& p) { p.roles[0].ratio = 1; }));
    CHECK(differs([](Projection& p) { p.service_roles[1][0].cost += 1; }));
    CHECK(differs([](Projection& p) { p.funding[0].in_year += 1; }));
    CHECK(differs([](Projection& p) { p.network.drivers[1].value = 301; }));
    CHECK(differs([](Projection& p) { p.line_hours[0].pending_per_week += 1; }));
}
