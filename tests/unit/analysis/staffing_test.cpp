#include "analysis/staffing.hpp"

#include "support/projections.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::RoleFigures;
using doctest::Approx;
using test::replaced;
using test::role;
using test::small_projection;

constexpr double weeks = 365.0 / 7;

spec::Role with_allowance(double allowance) {
    spec::Role found;
    found.available_hours = 1600;
    found.allowance_factor = 1 / (1 - allowance);
    found.cost_per_year = 50'000;
    return found;
}

TEST_CASE("the allowance raises service hours and not the time of named people") {
    CHECK(analysis::wte_required(with_allowance(0), 1600, 0) == 1);
    CHECK(analysis::wte_required(with_allowance(0.2), 1600, 0) == Approx(1.25));
    CHECK(analysis::wte_required(with_allowance(0.2), 1600, 1600) == 1);
    CHECK(analysis::wte_required(with_allowance(0.5), 1600, 800) == Approx(0.5 * 2 + 0.5));
}

TEST_CASE("spare, difference, ratio and share of the role's time") {
    RoleFigures figures;
    figures.hours = {1600 / weeks, 800};
    analysis::staff_role(with_allowance(0), {4, 0.5, true}, units::ContractYear{2020}, figures);
    CHECK(figures.wte_required == Approx(1));
    CHECK(figures.wte_required_in_year == Approx(0.5));
    CHECK(figures.wte_in_post == 4);
    CHECK(figures.wte_spare == 2);
    CHECK(figures.difference == Approx(1));
    CHECK(*figures.ratio == Approx(2));
    CHECK(*figures.time_share == Approx(0.25));
    CHECK(figures.cost == Approx(50'000));
    CHECK(figures.cost_in_year == Approx(25'000));
    CHECK(figures.stated);
}

TEST_CASE("ratios are undefined where nothing is required, or nobody is in post") {
    RoleFigures nothing;
    analysis::staff_role(with_allowance(0), {4, 0.5, true}, units::ContractYear{2020}, nothing);
    CHECK_FALSE(nothing.ratio.has_value());
    CHECK(*nothing.time_share == 0);
    RoleFigures nobody;
    nobody.hours = {1600 / weeks, 1600};
    analysis::staff_role(with_allowance(0), {0, 0, false}, units::ContractYear{2020}, nobody);
    CHECK(*nobody.ratio == 0);
    CHECK_FALSE(nobody.time_share.has_value());
    CHECK(nobody.difference == Approx(-1));
    CHECK_FALSE(nobody.stated);
}

TEST_CASE("the small contract's gp") {
    const auto projection = small_projection();
    const RoleFigures& gp = role(projection, "gp");
    CHECK(gp.wte_required == Approx(12 * weeks / 1600 * 1.25 + 4 * weeks / 1600));
    CHECK(gp.wte_required_in_year == Approx(312.0 / 1600 * 1.25 + 4 * weeks / 1600));
    CHECK(gp.wte_spare == 0);
    CHECK(*gp.time_share == Approx(gp.wte_required / 20));
    CHECK(gp.cost == Approx(gp.wte_required * 100'000));
}

// The scheme reimburses the pharmacist 70% of at most 40,000 GBP, the nurse all of her cost.
TEST_CASE("reimbursement is the lesser of cost and the most, times its share") {
    const auto projection = small_projection(
        "[{reassign: {what: round, from: gp, to: "
        "pharmacist}}]");
    const RoleFigures& pharmacist = role(projection, "pharmacist");
    CHECK(pharmacist.wte_required == Approx(12 * weeks / 1600));
    CHECK(pharmacist.reimbursement == Approx(pharmacist.wte_required * 40'000 * 0.7));
    CHECK(role(projection, "nurse").reimbursement == Approx(role(projection, "nurse").cost));
    CHECK(role(projection, "gp").reimbursement == 0);
    CHECK(projection.totals.reimbursement ==
          Approx(pharmacist.reimbursement + role(projection, "nurse").reimbursement));
    CHECK(*projection.reimbursement_sum == Approx(48'000));
    CHECK(pharmacist.reimbursement_in_year == Approx(pharmacist.wte_required_in_year * 28'000));
}

TEST_CASE("the total is capped by the scheme's sum, a role's figure is not") {
    const auto projection = small_projection(
        "[{reassign: {what: round, from: gp, to: pharmacist}}, "
        "{set: {what: reimbursement.sum, to: 1000 GBP per year}}]");
    CHECK(projection.totals.reimbursement == Approx(1000));
    CHECK(projection.totals.reimbursement_in_year == Approx(1000));
    CHECK(role(projection, "pharmacist").reimbursement > 1000);
    const auto uncapped = small_projection(
        "[{reassign: {what: round, from: gp, to: pharmacist}}, "
        "{set: {what: reimbursement.sum, to: ~}}]");
    CHECK_FALSE(uncapped.reimbursement_sum.has_value());
    CHECK(uncapped.totals.reimbursement > 1000);
}

TEST_CASE("individual time is reimbursed, community roles are not") {
    const auto led = small_projection("[{set: {what: lead.staff, to: {pharmacist: 1}}}]");
    CHECK(role(led, "pharmacist").reimbursement == Approx(4 * weeks / 1600 * 40'000 * 0.7));
    const auto community = small_projection("[{set: {what: nurse.employer, to: community}}]");
    CHECK(role(community, "nurse").reimbursement == 0);
    CHECK(community.totals.reimbursement == 0);
    CHECK(community.totals.cost == Approx(role(community, "gp").cost));
}

TEST_CASE("the cap reads the drivers after all changes") {
    const auto projection = small_projection("[{withdraw: {practices: 50%, patients: leave}}]");
    CHECK(*projection.reimbursement_sum == Approx(24'000));
    CHECK(test::stream(projection, "core").per_year == Approx(36'000));
}

}  // namespace
