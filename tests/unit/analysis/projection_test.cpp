// What one network's figures come to, against sums made by hand.
#include "analysis/projection.hpp"

#include "support/figures.hpp"
#include "support/projections.hpp"

#include <limits>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Projection;
using doctest::Approx;
using spec::Evidence;
using test::replaced;
using test::role;
using test::small_projection;
using test::stream;

constexpr double weeks = 365.0 / 7;

const analysis::Hours& hours_of(const Projection& projection, Evidence grade) {
    return projection.evidence.by_grade[static_cast<std::size_t>(grade)];
}

TEST_CASE("a role's hours are those of all that it takes part in") {
    const Projection projection = small_projection();
    // 12 h of rounds and 4 h of leading; from October, and all year.
    CHECK(role(projection, "gp").hours.per_week == Approx(16));
    CHECK(role(projection, "gp").hours.in_year == Approx(12 * 26 + 4 * weeks));
    CHECK(role(projection, "gp").individual.per_week == Approx(4));
    CHECK(role(projection, "gp").months[0] == Approx(4.0 / 7 * 30));
    CHECK(role(projection, "gp").months[11] == Approx(16.0 / 7 * 31));
    // 6 h of rounds; 135 h of plans, once.
    CHECK(role(projection, "nurse").hours.per_week == Approx(6));
    CHECK(role(projection, "nurse").hours.in_year == Approx(6 * 26 + 135));
    CHECK(role(projection, "pharmacist").hours.per_week == 0);
}

TEST_CASE("roles that others employ count in the hours and not in the money") {
    const Projection projection = small_projection(
        "[{set: {what: plan.frequency, to: 1 plan per "
        "bed per year}}]");
    // 360 plans a year of half an hour.
    const auto& matron = role(projection, "matron");
    CHECK(matron.hours.in_year == Approx(45));
    CHECK(matron.cost == Approx(45.0 / 1600 * 60'000));
    CHECK(projection.totals.hours.in_year == Approx(12 * 26 * 1.5 + 4 * weeks + 180));
    CHECK(projection.totals.cost ==
          Approx(role(projection, "gp").cost + role(projection, "nurse").cost));
}

TEST_CASE("what is done already is taken off what is additional alone") {
    const Projection projection = small_projection("[{set: {what: round.already_done, to: 25%}}]");
    CHECK(role(projection, "gp").hours.per_week == Approx(16));
    CHECK(role(projection, "gp").additional.per_week == Approx(13));
    CHECK(projection.totals.additional.per_week == Approx(18 * 0.75 + 4));
    CHECK(role(projection, "nurse").wte_required == Approx(6 * weeks / 1600));
    CHECK(role(projection, "nurse").additional_wte_required == Approx(4.5 * weeks / 1600));
}

TEST_CASE("what starts after the year is shown apart") {
    const Projection projection = small_projection("[{defer: {what: round, by: 6 months}}]");
    CHECK(projection.totals.not_yet_started_hours_per_week == Approx(18));
    CHECK(projection.totals.hours.per_week == Approx(4));
    CHECK(role(projection, "gp").hours.in_year == Approx(4 * weeks));
}

TEST_CASE("a stream pays for its days in the year, in the end for all of it") {
    const Projection projection = small_projection();
    CHECK(stream(projection, "core").per_year == Approx(72'000));
    CHECK(stream(projection, "core").in_year == Approx(72'000));
    CHECK(stream(projection, "premium").per_year == Approx(360 * 120));
    CHECK(stream(projection, "premium").in_year == Approx(360 * 120 * 243.0 / 365));
    CHECK(projection.totals.funding == Approx(72'000 + 43'200));
}

TEST_CASE("streams that end, have ended, or start later") {
    const auto paid = [](const std::string& dates) {
        return stream(small_projection("[{fund: {id: extra, population: pcn, rate: 365 GBP per pcn "
                                       "per year" +
                                       dates + "}}]"),
                      "extra");
    };
    CHECK(paid("").in_year == Approx(365));
    CHECK(paid(", ends: 2020-04-30").in_year == Approx(30));
    CHECK(paid(", ends: 2020-04-30").per_year == 0);
    CHECK(paid(", ends: 2021-03-31").per_year == Approx(365));
    CHECK(paid(", starts: 2021-03-31").in_year == Approx(1));
    CHECK(paid(", starts: 2021-03-31").per_year == Approx(365));
    CHECK(paid(", starts: 2021-04-01").per_year == 0);
    CHECK(paid(", starts: 2021-04-01").in_year == 0);
    CHECK(paid(", ends: 2020-03-31").in_year == 0);
    CHECK(paid(", starts: 2019-01-01, ends: 2023-01-01").in_year == Approx(365));
}

TEST_CASE("what is paid to practices is their income, in no total of funding") {
    const Projection plain = small_projection();
    const Projection paid = small_projection(
        "[{fund: {id: participation, population: registered_patients, rate: 1.761 GBP per patient "
        "per year, paid_to: practices}}]");
    CHECK(paid.totals.practice_income == Approx(48'000 * 1.761));
    CHECK(paid.totals.practice_income_in_year == Approx(48'000 * 1.761));
    CHECK(paid.totals.funding == Approx(plain.totals.funding));
    CHECK(paid.totals.net == Approx(plain.totals.net));
}

TEST_CASE("net is funding and reimbursement less cost") {
    const analysis::Totals totals = small_projection().totals;
    CHECK(totals.reimbursement > 0);
    CHECK(totals.net == Approx(totals.funding + totals.reimbursement - totals.cost));
    CHECK(totals.net_in_year ==
          Approx(totals.funding_in_year + totals.reimbursement_in_year - totals.cost_in_year));
}

TEST_CASE("hours are graded by the weakest that they rest on, the driver's estimate too") {
    const Projection estimated = small_projection();
    // Homes are estimated by a statistic; beds by a literal; the lead's hours are a literal.
    CHECK(hours_of(estimated, Evidence::study).per_week == Approx(18));
    CHECK(hours_of(estimated, Evidence::judgement).per_week == Approx(4));
    CHECK(estimated.evidence.on_estimated_drivers.per_week == Approx(18));
    CHECK(estimated.evidence.on_estimated_drivers.in_year == Approx(18 * 26 + 180));
    const Projection weak =
        small_projection("[]", test::small_service, test::small_profile,
                         replaced(test::small_tables, "evidence: statistic, source: census}",
                                  "evidence: judgement}"));
    CHECK(hours_of(weak, Evidence::judgement).per_week == Approx(22));
    const Projection counted = small_projection("[{set: {what: care_homes, to: 12}}]");
    CHECK(hours_of(counted, Evidence::study).per_week == Approx(18));
    CHECK(counted.evidence.on_estimated_drivers.per_week == 0);
}

TEST_CASE("every figure is a number, and what is not one is told") {
    Projection projection = small_projection();
    CHECK(test::Figures(projection).finite());
    CHECK_FALSE(analysis::not_finite(projection).has_value());
    const double infinite = std::numeric_limits<double>::infinity();
    Projection role_broken = projection;
    role_broken.roles[0].cost = infinite;
    CHECK(analysis::not_finite(role_broken)->find("gp") != std::string::npos);
    Projection ratio_broken = projection;
    ratio_broken.roles[0].time_share = infinite;
    CHECK(analysis::not_finite(ratio_broken).has_value());
    Projection money_broken = projection;
    money_broken.totals.net = infinite;
    CHECK(analysis::not_finite(money_broken).has_value());
    Projection cap_broken = projection;
    cap_broken.reimbursement_sum = infinite;
    CHECK(analysis::not_finite(cap_broken).has_value());
}

}  // namespace
