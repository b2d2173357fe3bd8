// Figures before and after, and what becomes of them over networks.
#include "analysis/projection_diff.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;
using test::Version;

struct Diffed {
    Projection base;
    Projection head;
    MatchedParts parts;
    ProjectionDiff diff;

    explicit Diffed(const Version& after, const Version& before = {})
        : base(test::projection_of(before)),
          head(test::projection_of(after)),
          parts(match_parts(*base.specification, *head.specification)),
          diff(diff_projections(base, head, parts)) {}
};

TEST_CASE("by role, by service and in total") {
    const auto diff = Diffed(Version().service_with("per 2 weeks", "per 1 weeks")).diff;
    REQUIRE(diff.roles.size() == 4);
    // The gp's rounds go from 12 to 24 h, beside 4 h of leading; the nurse's from 6 to 12.
    CHECK(diff.roles[0].per_week.before == Approx(16));
    CHECK(diff.roles[0].per_week.after == Approx(28));
    CHECK(diff.roles[1].per_week.change() == Approx(6));
    CHECK(diff.roles[1].in_year.change() == Approx(6 * 26));
    CHECK(diff.roles[1].wte.change() == Approx(6 * 365.0 / 7 / 1600));
    CHECK(diff.roles[1].cost.change() == Approx(6 * 365.0 / 7 / 1600 * 40'000));
    CHECK(diff.roles[1].spare.after == Approx(2));
    REQUIRE(diff.services.size() == 1);
    CHECK(diff.services[0].per_week.change() == Approx(18));
    CHECK(diff.services[0].wte.change() == Approx(diff.totals.wte.change()));
    CHECK(diff.totals.per_week.before == Approx(22));
    CHECK(diff.totals.per_week.after == Approx(40));
    CHECK(diff.totals.additional_per_week.change() == Approx(18));
    CHECK(diff.totals.cost.change() ==
          Approx(diff.roles[0].cost.change() + diff.roles[1].cost.change()));
    CHECK(diff.totals.net.change() ==
          Approx(diff.totals.reimbursement.change() - diff.totals.cost.change()));
    CHECK(diff.totals.funding.change() == 0);
}

TEST_CASE("a role passes its capacity, or comes back") {
    // The nurse has 2 WTE of 1600 h spare, 61 h a week.
    const auto more = Version().service_with("nurse: 50%", "nurse: 600%");
    const auto passes = Diffed(more).diff;
    CHECK(passes.roles[1].capacity == CapacityMove::passes);
    CHECK(passes.passes_capacity);
    const auto back = Diffed({}, more).diff;
    CHECK(back.roles[1].capacity == CapacityMove::comes_back);
    CHECK_FALSE(back.passes_capacity);
    CHECK(Diffed({}).diff.roles[1].capacity == CapacityMove::none);
    // The gp has nothing spare in either.
    CHECK(passes.roles[0].capacity == CapacityMove::none);
    CHECK(networks_passing_capacity({passes, back, passes}) == 2);
}

TEST_CASE("a service that is new was nothing before") {
    const Diffed diffed(Version().service_with("service: homes", "service: homes\nnote: n"));
    CHECK(diffed.diff.services.size() == 1);
    auto head = Version().service_with("service: homes", "service: other");
    head = head.service_with("4 h per pcn", "5 h per pcn");
    const auto diff = Diffed(head).diff;
    REQUIRE(diff.services.size() == 2);
    CHECK(diff.services[0].per_week.before == 0);
    CHECK(diff.services[0].per_week.after == Approx(23));
    CHECK(diff.services[1].per_week.after == 0);
}

TEST_CASE("work that starts after the year is pending") {
    const auto diff =
        Diffed(Version().service_with("starts: 2020-10-01", "starts: 2021-05-01")).diff;
    CHECK(diff.totals.pending_per_week.change() == Approx(18));
    CHECK(diff.totals.per_week.change() == Approx(-18));
}

TEST_CASE("a figure over networks") {
    const auto result =
        distribution_of({{10, 11}, {10, 8}, {10, 10}, {100, 105}, {10, 10 * (1 + 1e-15)}});
    CHECK(result.total.before == 140);
    CHECK(result.total.change() == Approx(4));
    // -2, 0, 0, 1, 5
    CHECK(result.median == 0);
    CHECK(result.p10 == Approx(-1.2));
    CHECK(result.p90 == Approx(3.4));
    CHECK(result.rising == 2);
    CHECK(result.falling == 1);
    CHECK(result.unchanged == 2);
    REQUIRE(result.largest.size() == 3);
    CHECK(result.largest[0].network == 3);
    CHECK(result.largest[1].network == 1);
    CHECK(result.largest[1].change == -2);
    CHECK(result.largest[2].network == 0);
}

TEST_CASE("no networks, one network, and equals in their order") {
    CHECK(distribution_of({}).largest.empty());
    const auto one = distribution_of({{1, 3}});
    CHECK(one.median == 2);
    CHECK(one.p10 == 2);
    const auto equals = distribution_of({{0, 1}, {1, 0}, {0, 1}, {0, 1}});
    REQUIRE(equals.largest.size() == 3);
    CHECK(equals.largest[2].network == 2);
}

}  // namespace
