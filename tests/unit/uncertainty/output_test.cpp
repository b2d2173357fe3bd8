// Polynomials of the small contract, made by hand. That they are what projections say is tested in
// tests/algebra.
#include "uncertainty/output.hpp"

#include "support/small_contract.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

struct Small {
    spec::Specification made;
    Factors factors;
    spec::Network network;

    explicit Small(const std::string& service = test::small_service,
                   const std::string& tables = test::small_tables,
                   const std::string& contract = test::small_head + test::small_money)
        : made(test::good_specification(test::small_inputs(service, tables, contract))),
          factors(made) {
        network.drivers.resize(made.drivers.size());
        network.staff.resize(made.roles.size());
        set("registered_patients", 48'000);
        set("care_homes", 12);
        set("beds", 360);
        set("pcn", 1);
    }
    void set(std::string_view id, double count) {
        network.drivers[test::index_of<spec::DriverIndex>(made.drivers, id).value].value = count;
    }
    [[nodiscard]] spec::RoleIndex role(std::string_view id) const {
        return test::index_of<spec::RoleIndex>(made.roles, id);
    }
    [[nodiscard]] auto output(const Output& asked) const {
        return output_polynomial(made, factors, network, asked);
    }
    // Its parts: what does not depend on the minutes of a round, and what an hour of it brings.
    void expect(const Output& asked, double fixed, double per_hour_of_round) const {
        const auto found = output(asked);
        REQUIRE(std::holds_alternative<Polynomial>(found));
        double at_none = 0;
        double slope = 0;
        for (const Monomial& monomial : std::get<Polynomial>(found).monomials)
            (monomial.powers.empty() ? at_none : slope) += monomial.coefficient;
        CHECK(at_none == Approx(fixed));
        CHECK(slope == Approx(per_hour_of_round));
    }
};

TEST_CASE("hours of a role, of a part, of all") {
    const Small small;
    const auto gp = small.role("gp");
    // 12 rounds in two weeks, and a lead of 4 hours.
    small.expect({OutputMeasure::hours_per_week, gp}, 4, 6);
    small.expect({OutputMeasure::hours_per_week}, 4, 9);
    Output lead{OutputMeasure::hours_per_week};
    lead.requirement = test::index_of<spec::RequirementIndex>(small.made.requirements, "lead");
    small.expect(lead, 4, 0);
    Output visit{OutputMeasure::hours_per_week};
    visit.activity = test::index_of<spec::ActivityIndex>(small.made.activities, "visit");
    small.expect(visit, 0, 9);
    Output service{OutputMeasure::hours_per_week, gp};
    service.service = spec::ServiceIndex{0};
    small.expect(service, 4, 6);
}

TEST_CASE("hours in the year know what is in force, and what is done once") {
    const Small small;
    // From 1 October to 31 March are 182 of the year's 365 days.
    small.expect({OutputMeasure::hours_in_year, small.role("nurse")}, 360 * 0.5 * 0.75,
                 3 * 365.0 / 7 * 182 / 365);
}

TEST_CASE("WTE and cost") {
    const Small small;
    const double awt = 40.0 / 7 * 40 / 7 * 49;
    const auto gp = small.role("gp");
    const double weeks = 365.0 / 7;
    small.expect({OutputMeasure::wte_required, gp}, 4 * weeks / awt, 6 * weeks / awt * 1.25);
    small.expect({OutputMeasure::cost, gp}, 4 * weeks / awt * 1e5, 6 * weeks / awt * 1.25 * 1e5);
    // The community's matron costs others.
    Output all{OutputMeasure::cost};
    small.expect(all, 4 * weeks / awt * 1e5, 6 * weeks / awt * 1.25 * 1e5 + 3 * weeks / awt * 4e4);
    small.expect({OutputMeasure::cost, small.role("matron")}, 0, 0);
}

TEST_CASE("funding, and a net that the scheme moves is no polynomial") {
    const Small small;
    small.expect({OutputMeasure::funding}, 72'000 + 360 * 120, 0);
    Output premium{OutputMeasure::funding_in_year};
    premium.stream = test::index_of<spec::FundingIndex>(small.made.funding, "premium");
    small.expect(premium, 360 * 120 * 243.0 / 365, 0);
    const auto net = small.output({OutputMeasure::net});
    REQUIRE(std::holds_alternative<NoClosedForm>(net));
    CHECK(std::get<NoClosedForm>(net) == NoClosedForm::reimbursement);

    const std::string money = test::small_money.substr(0, test::small_money.find("reimbursement"));
    const Small without(test::small_service, test::small_tables, test::small_head + money);
    const double awt = 1600;
    const double weeks = 365.0 / 7;
    without.expect({OutputMeasure::net}, 72'000 + 360 * 120 - 4 * weeks / awt * 1e5,
                   -(6 * weeks / awt * 1.25 * 1e5 + 3 * weeks / awt * 4e4));
}

TEST_CASE("a role that does the rest has a term with a sign") {
    const std::string service =
        test::replaced(test::replaced(test::small_service, "staff: {gp: 1, nurse: 50%}",
                                      "staff: {gp: led_by_gp, nurse: rest}"),
                       "assumptions:\n",
                       "assumptions:\n  led_by_gp: {title: t, value: 30%, range: [10, 60], "
                       "evidence: judgement}\n");
    const Small small(service);
    const auto nurse = small.output({OutputMeasure::hours_per_week, small.role("nurse")});
    CHECK(std::get<Polynomial>(nurse).monomials.size() == 2);
    // Together they do all of it, whoever leads.
    small.expect({OutputMeasure::hours_per_week}, 4, 6);
    CHECK(std::get<Polynomial>(small.output({OutputMeasure::hours_per_week})).monomials.size() ==
          2);
}

TEST_CASE("what is done already is taken from what is additional") {
    const std::string service =
        test::replaced(test::small_service, "duration: minutes_per_round\n",
                       "duration: minutes_per_round\n        already_done: 25%\n");
    const Small small(service);
    small.expect({OutputMeasure::additional_hours_per_week, small.role("gp")}, 4, 4.5);
    small.expect({OutputMeasure::hours_per_week, small.role("gp")}, 4, 6);
}

}  // namespace
