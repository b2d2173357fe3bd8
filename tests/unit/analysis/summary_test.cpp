#include "analysis/summary.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

TEST_CASE("the peak is the month with the most hours a day") {
    const Projection projection = test::hand_made_projection();
    // Every month has the same hours here, so the shortest has the most a day.
    const Peak peak = peak_month(projection);
    CHECK(peak.month == 10);
    CHECK(peak.hours_per_week == doctest::Approx(18.0 * 52 / 12 / 28 * 7));
}

TEST_CASE("months that are equal to the day have the first for a peak") {
    Projection projection = test::hand_made_projection();
    const units::ContractYear year = projection.specification->head.year;
    for (RoleFigures& role : projection.roles) {
        for (int month = 0; month < units::months_per_year; ++month) {
            role.months[static_cast<std::size_t>(month)] =
                0.3 * units::days_between(year.month_start(month), year.month_start(month + 1));
        }
    }
    CHECK(peak_month(projection).month == 0);
}

TEST_CASE("nothing to do has no peak above nought") {
    Projection projection = test::hand_made_projection();
    for (RoleFigures& role : projection.roles)
        role.months.fill(0);
    CHECK(peak_month(projection).hours_per_week == 0);
}

TEST_CASE("a shortage is what is required beyond what is spare, the largest first") {
    Projection projection = test::hand_made_projection();
    projection.roles[1].wte_spare = 0.1;
    const auto found = shortages(projection, false);
    REQUIRE(found.size() == 2);
    CHECK(found[0].role == spec::RoleIndex{0});
    CHECK(found[1].role == spec::RoleIndex{1});
    CHECK(wte_short(projection, false) == doctest::Approx(found[0].wte + found[1].wte));
}

TEST_CASE("roles that others employ are never short") {
    Projection projection = test::hand_made_projection();
    projection.roles[0].wte_spare = projection.roles[0].wte_spare_in_year = 10;
    projection.roles[1].wte_spare = projection.roles[1].wte_spare_in_year = 10;
    CHECK(shortages(projection, false).empty());
    CHECK(shortages(projection, true).empty());
}

TEST_CASE("in year, staff are those of the year") {
    Projection projection = test::hand_made_projection();
    projection.roles[0].wte_spare = projection.roles[1].wte_spare = 10;
    CHECK(shortages(projection, false).empty());
    CHECK(shortages(projection, true).size() == 1);
    projection.roles[0].wte_spare_in_year = 10;
    CHECK(shortages(projection, true).empty());
}

TEST_CASE("shares of the hours rest on judgement and on estimated drivers") {
    Projection projection = test::hand_made_projection();
    CHECK(share_on_judgement(projection, false) == doctest::Approx(3.0 / 18));
    CHECK(share_on_estimated_drivers(projection, true) == doctest::Approx(3.0 / 18));
    projection.totals.hours = {};
    CHECK(share_on_judgement(projection, false) == 0);
}

TEST_CASE("estimated drivers are those that work rests on") {
    const auto found = estimated_drivers(test::hand_made_projection());
    REQUIRE(found.size() == 1);
    CHECK(found[0] == spec::DriverIndex{1});
}

TEST_CASE("a role is unstated where work needs it and the profile is silent") {
    Projection projection = test::hand_made_projection();
    CHECK(unstated_roles(projection).empty());
    projection.roles[1].stated = false;
    const auto found = unstated_roles(projection);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == spec::RoleIndex{1});
}

TEST_CASE("additional WTE in the year come from the additional hours") {
    const Projection projection = test::hand_made_projection();
    const double wte = additional_wte_in_year(projection, spec::RoleIndex{0});
    CHECK(wte == doctest::Approx(10 * 0.75 * test::weeks / 1000 * 1.25));
}
