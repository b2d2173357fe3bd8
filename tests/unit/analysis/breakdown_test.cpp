#include "analysis/breakdown.hpp"

#include "support/hand_made_projection.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

Breakdown broken_down(std::vector<Grouping> by) {
    const std::vector projections{test::hand_made_projection()};
    return break_down(projections, by);
}

double hours_of(const Breakdown& breakdown, std::string_view id) {
    double hours = 0;
    for (const BreakdownCell& cell : breakdown.cells)
        if (breakdown.members[0][cell.members[0]].id == id) hours += cell.figures.hours.per_week;
    return hours;
}

}  // namespace

TEST_CASE("a breakdown by role sums its lines") {
    const Breakdown breakdown = broken_down({Dimension::role});
    CHECK(hours_of(breakdown, "gp") == 10);
    CHECK(hours_of(breakdown, "nurse") == 7);
    CHECK(hours_of(breakdown, "geriatrician") == 1);
    CHECK(breakdown.members[0][2].community);
}

TEST_CASE("requirements carry their service and whether they are implied") {
    const Breakdown breakdown = broken_down({Dimension::requirement});
    REQUIRE(breakdown.members[0].size() == 4);
    CHECK(breakdown.members[0][1].id == "homes/naming");
    CHECK(breakdown.members[0][2].implied);
    CHECK(hours_of(breakdown, "homes/naming") == 0);
    CHECK(hours_of(breakdown, "homes/travel") == 3);
}

TEST_CASE("the cells add up to the total whatever the dimensions") {
    for (std::size_t first = 0; first < dimension_words.size(); ++first) {
        for (std::size_t second = 0; second < dimension_words.size(); ++second) {
            CAPTURE(first);
            CAPTURE(second);
            const Breakdown breakdown =
                broken_down({static_cast<Dimension>(first), static_cast<Dimension>(second)});
            Figures sum;
            for (const BreakdownCell& cell : breakdown.cells)
                sum += cell.figures;
            CHECK(sum.hours.in_year == doctest::Approx(18 * test::weeks));
            CHECK(sum.hours.per_week == doctest::Approx(breakdown.total.hours.per_week));
            CHECK(sum.cost_in_year == doctest::Approx(breakdown.total.cost_in_year));
        }
    }
}

TEST_CASE("months have what falls into them and no steady state") {
    const Breakdown breakdown = broken_down({Dimension::month});
    REQUIRE(breakdown.members[0].size() == 12);
    CHECK(breakdown.members[0][0].id == "2020-04");
    CHECK(breakdown.members[0][11].id == "2021-03");
    CHECK(breakdown.total.hours.per_week == 0);
    CHECK(breakdown.total.hours.in_year == doctest::Approx(18 * test::weeks));
}

TEST_CASE("what is done already is not additional") {
    const Figures total = broken_down({Dimension::service}).total;
    CHECK(total.hours.per_week == 18);
    CHECK(total.additional.per_week == doctest::Approx(15 * 0.75 + 3));
    CHECK(total.pending_per_week == 4);
}

TEST_CASE("hours rest on judgement and on estimates as their activity does") {
    const Figures total = broken_down({Dimension::service}).total;
    CHECK(total.on_judgement.per_week == 3);
    CHECK(total.on_estimated_drivers.per_week == 3);
}

TEST_CASE("hours become WTE with the allowance, and cost leaves out whom others employ") {
    const Breakdown breakdown = broken_down({Dimension::role});
    const double wte_per_hour = units::weeks_per_year / 1000 * 1.25;
    CHECK(breakdown.total.wte == doctest::Approx(18 * wte_per_hour));
    CHECK(breakdown.total.cost == doctest::Approx(17 * wte_per_hour * 50'000));
    CHECK(breakdown.cells.back().figures.cost == 0);
}

TEST_CASE("individual time is not raised by the allowance") {
    auto projection = test::hand_made_projection();
    auto specification = *projection.specification;
    for (spec::Activity& activity : specification.activities)
        activity.individual = true;
    projection.specification = std::make_shared<const spec::Specification>(specification);
    const std::vector projections{projection};
    const double wte = break_down(projections, {Dimension::role}).total.wte;
    CHECK(wte == doctest::Approx(18 * units::weeks_per_year / 1000));
}

TEST_CASE("networks are told apart by their code and summed where they are not asked for") {
    std::vector projections{test::hand_made_projection(), test::hand_made_projection()};
    projections[1].network.pcn = "U00001";
    projections[1].network.name.clear();
    const Breakdown apart = break_down(projections, {Dimension::pcn});
    REQUIRE(apart.members[0].size() == 2);
    CHECK(apart.members[0][0].title == "Average PCN");
    CHECK(apart.members[0][1].title == "U00001");
    CHECK(break_down(projections, {Dimension::group}).total.hours.per_week == 36);
}
