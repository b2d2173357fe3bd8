// Every shipped contract and scenario, seen by every shipped profile: its parts sum to its wholes.
#include "support/figures.hpp"
#include "support/shipped.hpp"

#include <cstddef>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Hours;
using analysis::Projection;
using analysis::RoleFigures;
using doctest::Approx;
using test::shipped;

void check_same(const Hours& found, const Hours& expected) {
    CHECK(found.per_week == Approx(expected.per_week).epsilon(1e-10));
    CHECK(found.in_year == Approx(expected.in_year).epsilon(1e-10));
}

void check_roles(const Projection& projection) {
    Hours total;
    Hours additional;
    double cost = 0;
    for (std::size_t r = 0; r < projection.roles.size(); ++r) {
        const RoleFigures& role = projection.roles[r];
        Hours by_service;
        Hours by_activity;
        double wte = 0;
        double service_cost = 0;
        for (const auto& service : projection.service_roles) {
            by_service += service[r].hours;
            wte += service[r].wte_required;
            service_cost += service[r].cost;
        }
        for (const auto& activity : projection.activity_roles)
            by_activity += activity[r];
        check_same(by_service, role.hours);
        check_same(by_activity, role.hours);
        CHECK(wte == Approx(role.wte_required).epsilon(1e-10));
        CHECK(service_cost == Approx(role.cost).epsilon(1e-10));
        double months = 0;
        for (const double month : role.months)
            months += month;
        CHECK(months == Approx(role.hours.in_year).epsilon(1e-10));
        total += role.hours;
        additional += role.additional;
        const auto& named = projection.specification->roles[{static_cast<std::uint32_t>(r)}];
        if (named.employer != spec::Employer::community) cost += role.cost;
    }
    check_same(total, projection.totals.hours);
    check_same(additional, projection.totals.additional);
    CHECK(cost == Approx(projection.totals.cost).epsilon(1e-10));
}

TEST_CASE("contracts, scenarios and profiles are shipped and resolve") {
    CHECK(shipped().size() >= 8);
    for (const auto& scenario : shipped())
        CHECK(scenario.size() >= 6);
}

TEST_CASE("activities sum to services, roles and totals") {
    for (const auto& scenario : shipped()) {
        for (const Projection& projection : scenario) {
            CAPTURE(projection.scenario);
            CAPTURE(projection.network.pcn);
            check_roles(projection);
        }
    }
}

TEST_CASE("lines sum to the total, months to the year, grades to all of it") {
    for (const auto& scenario : shipped()) {
        for (const Projection& projection : scenario) {
            CAPTURE(projection.scenario);
            Hours lines;
            double pending = 0;
            for (const linear::LineHours& line : projection.line_hours) {
                lines += {line.per_week, line.in_year()};
                pending += line.pending_per_week;
            }
            check_same(lines, projection.totals.hours);
            CHECK(pending ==
                  Approx(projection.totals.not_yet_started_hours_per_week).epsilon(1e-10));
            Hours grades;
            for (const Hours& grade : projection.evidence.by_grade)
                grades += grade;
            check_same(grades, projection.totals.hours);
        }
    }
}

TEST_CASE("money sums, and nothing is reimbursed beyond the cap") {
    for (const auto& scenario : shipped()) {
        for (const Projection& projection : scenario) {
            CAPTURE(projection.scenario);
            const analysis::Totals& totals = projection.totals;
            double funding = 0;
            double in_year = 0;
            for (const analysis::FundingFigures& stream : projection.funding) {
                funding += stream.per_year;
                in_year += stream.in_year;
            }
            CHECK(funding == Approx(totals.funding + totals.practice_income).epsilon(1e-10));
            CHECK(in_year ==
                  Approx(totals.funding_in_year + totals.practice_income_in_year).epsilon(1e-10));
            double reimbursed = 0;
            for (const RoleFigures& role : projection.roles) {
                reimbursed += role.reimbursement;
                CHECK(role.reimbursement <= role.cost * (1 + 1e-12));
            }
            const double cap = projection.reimbursement_sum.value_or(reimbursed);
            CHECK(totals.reimbursement == Approx(std::min(reimbursed, cap)).epsilon(1e-10));
            CHECK(totals.net ==
                  Approx(totals.funding + totals.reimbursement - totals.cost).epsilon(1e-10));
        }
    }
}

TEST_CASE("every shipped figure is a number, and none of the hours is negative") {
    for (const auto& scenario : shipped()) {
        for (const Projection& projection : scenario) {
            CHECK(test::Figures(projection).finite());
            for (const RoleFigures& role : projection.roles) {
                CHECK(role.hours.per_week >= 0);
                CHECK(role.additional.in_year <= role.hours.in_year * (1 + 1e-12));
                CHECK(role.individual.in_year <= role.hours.in_year * (1 + 1e-12));
            }
        }
    }
}

}  // namespace
