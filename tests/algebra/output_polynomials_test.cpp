// Outputs as polynomials, at the values of the assumptions, are what projections say.
#include "support/random_contract.hpp"
#include "support/shipped.hpp"
#include "uncertainty/output.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

using namespace pcnload;
using analysis::Projection;
using uncertainty::Output;
using uncertainty::OutputMeasure;
using uncertainty::Polynomial;

// Polynomials of one projection, against the figures of another in which the roots have `roots`.
class Polynomials {
public:
    Polynomials(const Projection& of, const std::vector<double>& roots, const Projection& figures)
        : network_(of.network),
          specification_(*of.specification),
          factors_(specification_),
          values_(factors_.values(roots)),
          projection_(figures) {}
    explicit Polynomials(const Projection& projection)
        : Polynomials(projection, uncertainty::Factors(*projection.specification).central_roots(),
                      projection) {}

    void check_all() {
        check_roles();
        check_services();
        check_streams();
        check_totals();
    }

private:
    void check(const Output& output, double expected, double scale) {
        const auto found =
            uncertainty::output_polynomial(specification_, factors_, network_, output);
        REQUIRE(std::holds_alternative<Polynomial>(found));
        const double value = uncertainty::value(std::get<Polynomial>(found), values_);
        CAPTURE(value);
        CAPTURE(expected);
        CHECK(std::abs(value - expected) <= 1e-12 * scale);
    }
    void check(const Output& output, double expected) {
        check(output, expected, std::abs(expected));
    }

    void check_roles() {
        for (std::size_t place = 0; place < projection_.roles.size(); ++place) {
            const auto role = spec::index_at<spec::RoleIndex>(place);
            const analysis::RoleFigures& figures = projection_.roles[place];
            check({OutputMeasure::hours_per_week, role}, figures.hours.per_week);
            check({OutputMeasure::hours_in_year, role}, figures.hours.in_year);
            check({OutputMeasure::additional_hours_per_week, role}, figures.additional.per_week);
            check({OutputMeasure::additional_hours_in_year, role}, figures.additional.in_year);
            check({OutputMeasure::wte_required, role}, figures.wte_required);
            check({OutputMeasure::wte_required_in_year, role}, figures.wte_required_in_year);
            check({OutputMeasure::additional_wte_required, role}, figures.additional_wte_required);
            check({OutputMeasure::cost, role}, figures.cost);
            check({OutputMeasure::cost_in_year, role}, figures.cost_in_year);
        }
    }
    void check_services() {
        for (std::size_t place = 0; place < projection_.service_roles.size(); ++place) {
            for (std::size_t r = 0; r < projection_.roles.size(); ++r) {
                const analysis::ServiceRoleFigures& figures = projection_.service_roles[place][r];
                Output output{OutputMeasure::hours_per_week, spec::index_at<spec::RoleIndex>(r)};
                output.service = spec::index_at<spec::ServiceIndex>(place);
                check(output, figures.hours.per_week);
                output.measure = OutputMeasure::wte_required_in_year;
                check(output, figures.wte_required_in_year);
            }
        }
    }
    void check_streams() {
        for (std::size_t place = 0; place < projection_.funding.size(); ++place) {
            Output output{OutputMeasure::funding};
            output.stream = spec::index_at<spec::FundingIndex>(place);
            check(output, projection_.funding[place].per_year);
            output.measure = OutputMeasure::funding_in_year;
            check(output, projection_.funding[place].in_year);
        }
    }
    void check_totals() {
        const analysis::Totals& totals = projection_.totals;
        check({OutputMeasure::hours_per_week}, totals.hours.per_week);
        check({OutputMeasure::hours_in_year}, totals.hours.in_year);
        check({OutputMeasure::additional_hours_per_week}, totals.additional.per_week);
        check({OutputMeasure::not_yet_started_hours_per_week},
              totals.not_yet_started_hours_per_week);
        check({OutputMeasure::cost}, totals.cost);
        check({OutputMeasure::cost_in_year}, totals.cost_in_year);
        check({OutputMeasure::funding}, totals.funding);
        check({OutputMeasure::funding_in_year}, totals.funding_in_year);
        if (!specification_.reimbursement) {
            check({OutputMeasure::net}, totals.net, totals.cost + totals.funding);
            check({OutputMeasure::net_in_year}, totals.net_in_year, totals.cost + totals.funding);
        }
    }

    const spec::Network& network_;
    const spec::Specification& specification_;
    uncertainty::Factors factors_;
    std::vector<double> values_;
    const Projection& projection_;
};

TEST_CASE("shipped contracts as polynomials are what they project") {
    REQUIRE(test::shipped().size() > 8);
    for (const auto& scenario : test::shipped()) {
        for (const Projection& projection : scenario) {
            CAPTURE(projection.scenario);
            CAPTURE(projection.network.pcn);
            Polynomials(projection).check_all();
        }
    }
}

TEST_CASE("contracts made by chance as polynomials are what they project") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const test::Projected projected = test::RandomContract(seed).projected();
        for (const auto& scenario : projected.all) {
            for (const Projection& projection : scenario)
                Polynomials(projection).check_all();
        }
    }
}

// A value elsewhere in the range of every root.
std::vector<double> moved_roots(const uncertainty::Factors& factors) {
    std::vector<double> moved;
    for (const uncertainty::Root& root : factors.roots()) {
        const double share = 0.1 + 0.8 * static_cast<double>(moved.size() % 4) / 3;
        moved.push_back(root.range.low + share * (root.range.high - root.range.low));
    }
    return moved;
}

TEST_CASE("a polynomial elsewhere is the projection with other values") {
    std::size_t roots = 0;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const test::Projected base = test::RandomContract(seed).projected();
        const spec::Specification& specification = *base.all.at(0).at(0).specification;
        const uncertainty::Factors factors(specification);
        const std::vector<double> moved = moved_roots(factors);
        std::string changes = "[";
        for (std::size_t i = 0; i < moved.size(); ++i) {
            const auto& id = specification.assumptions[factors.roots()[i].assumption].id;
            changes +=
                fmt::format("{}{{set: {{what: {}, to: {}}}}}", i == 0 ? "" : ", ", id, moved[i]);
        }
        const test::Projected other = test::RandomContract(seed).projected(changes + "]");
        for (std::size_t place = 0; place < 2; ++place) {
            CHECK(base.all.at(0).at(place).totals.hours.per_week > 0);
            Polynomials(base.all.at(0).at(place), moved, other.all.at(2).at(place)).check_all();
        }
        roots += factors.roots().size();
    }
    CHECK(roots > 300);
}

}  // namespace
