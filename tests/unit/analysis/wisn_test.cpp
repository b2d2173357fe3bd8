#include "analysis/wisn.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

// 48,000 patients have 12 homes: a round of 2 hours each fortnight.
const Projection& small() {
    static const Projection projection = test::small_projection();
    return projection;
}

}  // namespace

TEST_CASE("an activity has its unit, unit time, workload and standard workload") {
    const auto roles = wisn(small(), WisnPeriod::steady);
    REQUIRE(roles.size() >= 2);
    const WisnRole& gp = roles[0];
    CHECK(gp.available_hours == doctest::Approx(1600));
    REQUIRE(gp.activities.size() == 2);
    const WisnActivity& round = gp.activities[0];
    CHECK(round.unit == "round");
    CHECK(round.unit_hours == doctest::Approx(2));
    CHECK(round.workload == doctest::Approx(12 * 365.0 / 14));
    CHECK(round.standard_workload == doctest::Approx(800));
    CHECK(round.wte == doctest::Approx(12 * 365.0 / 14 / 800));
    CHECK_FALSE(round.individual);
}

TEST_CASE("half of the rounds are half of the workload") {
    const auto roles = wisn(small(), WisnPeriod::steady);
    const WisnActivity& nurse = roles[1].activities[0];
    CHECK(nurse.workload == doctest::Approx(6 * 365.0 / 14));
    CHECK(nurse.unit_hours == doctest::Approx(2));
}

TEST_CASE("a duration that is a time per week counts what it is for, over a year") {
    const auto roles = wisn(small(), WisnPeriod::steady);
    const WisnActivity& lead = roles[0].activities[1];
    CHECK(lead.individual);
    CHECK(lead.unit == "pcn");
    CHECK(lead.workload == doctest::Approx(1));
    CHECK(lead.unit_hours == doctest::Approx(4 * 365.0 / 7));
    CHECK(roles[0].individual_wte == doctest::Approx(4 * 365.0 / 7 / 1600));
}

TEST_CASE("in the contract year those spare are counted for their days") {
    const Projection moving =
        test::small_projection("[{leave: {role: nurse, wte: 4, from: 2020-10-01}}]");
    const auto nurse_of = [&](WisnPeriod period) {
        for (const WisnRole& role : wisn(moving, period))
            if (moving.specification->roles[role.role].id == "nurse") return role;
        return WisnRole{};
    };
    CHECK(nurse_of(WisnPeriod::steady).spare == 1);
    CHECK(nurse_of(WisnPeriod::contract_year).spare ==
          doctest::Approx((2 * 183 + 1 * 182) / 365.0));
}

TEST_CASE("the requirement, difference and ratio are those of the projection") {
    for (const WisnRole& role : wisn(small(), WisnPeriod::steady)) {
        const RoleFigures& figures = small().role(role.role);
        CHECK(role.required == doctest::Approx(figures.wte_required));
        CHECK(role.spare == doctest::Approx(figures.wte_spare));
        CHECK(role.difference == doctest::Approx(figures.difference));
        REQUIRE(role.ratio.has_value() == figures.ratio.has_value());
        if (role.ratio) CHECK(*role.ratio == doctest::Approx(*figures.ratio));
    }
}

TEST_CASE("in the contract year there is the work of the days that are left") {
    for (const WisnRole& role : wisn(small(), WisnPeriod::contract_year)) {
        CHECK(role.required == doctest::Approx(small().role(role.role).wte_required_in_year));
    }
}
