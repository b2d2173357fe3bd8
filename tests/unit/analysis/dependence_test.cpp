#include "analysis/dependence.hpp"

#include "analysis/trial.hpp"
#include "support/solved.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Powers;

// The powers of a figure of the small contract in one of its numbers.
struct Depends : test::Solved {
    Powers of(const std::string& figure, const std::string& address, double number,
              const std::string& unit) {
        const auto file = sources.add("--vary", address);
        const auto varied = scenario::read_varied_address(sources[file].text(), file, diagnostics);
        const auto contract = scenario::make_contract(known, base->contract, diagnostics);
        const analysis::TrialGround ground{*contract, *base, settings, *varied, unit};
        analysis::Trial trial(ground, profiles.front());
        const auto projection = trial.at(number, diagnostics);
        expect_good();
        if (!projection) FAIL("no projection");
        const spec::Specification& specification = *projection->specification;
        std::optional<spec::DriverIndex> driver;
        for (std::size_t i = 0; i < specification.drivers.size(); ++i) {
            const auto index = spec::index_at<spec::DriverIndex>(i);
            if (specification.drivers[index].id == address) driver = index;
        }
        const analysis::Dependence dependence(specification, projection->network, {file, driver});
        const auto name = names({figure});
        const auto found = analysis::find_figure(name.front(), specification, diagnostics);
        expect_good();
        return dependence.of(*found);
    }
};

TEST_CASE("hours, WTE and cost are linear in a duration, a frequency and a count") {
    for (const char* figure : {"hours_per_week", "gp.hours_in_year", "gp.wte_required", "cost",
                               "round/visit.hours_per_week", "homes.gp.cost", "gp.difference"}) {
        CAPTURE(figure);
        CHECK(Depends().of(figure, "minutes_per_round", 90, "min per round").is_linear());
        CHECK(Depends().of(figure, "round/visit.duration", 1, "h per round").is_linear());
        CHECK(Depends().of(figure, "care_homes", 10, "").is_linear());
    }
}

TEST_CASE("what does not rest on a number is constant in it") {
    CHECK(Depends()
              .of("matron.wte_required", "minutes_per_round", 90, "min per round")
              .is_constant());
    CHECK(Depends().of("funding", "gp.allowance", 10, "%").is_constant());
    CHECK(Depends().of("gp.hours_per_week", "gp.allowance", 10, "%").is_constant());
    CHECK(Depends().of("gp.wte_spare", "care_homes", 10, "").is_constant());
}

TEST_CASE(
    "WTE goes with the reciprocal of the contracted hours, and with no power of an allowance") {
    CHECK(
        Depends().of("gp.wte_required", "gp.contracted", 40, "h per wte per week").single_power() ==
        -1);
    CHECK(Depends().of("gp.cost", "gp.working_weeks", 40, "weeks per year").single_power() == -1);
    CHECK(Depends().of("gp.wte_required", "gp.allowance", 10, "%").single_power() == 0);
}

TEST_CASE("an estimate carries a count to what is estimated from it") {
    // Homes and beds are estimated from patients.
    CHECK(Depends().of("beds", "registered_patients", 40000, "").is_linear());
    CHECK(Depends().of("gp.hours_per_week", "registered_patients", 40000, "").is_linear());
    CHECK(Depends().of("funding/premium.per_year", "registered_patients", 40000, "").is_linear());
    CHECK(Depends()
              .of("gp.hours_per_week", "homes_per_patient", 0.0002, "home per patient")
              .is_linear());
}

TEST_CASE("the sum of the scheme makes money no sum of powers") {
    CHECK(Depends().of("net", "minutes_per_round", 90, "min per round").single_power() == 0);
    CHECK(
        Depends().of("nurse.reimbursement", "minutes_per_round", 90, "min per round").is_linear());
    CHECK(Depends()
              .of("nurse.reimbursement", "nurse.cost", 30000, "GBP per wte per year")
              .single_power() == 0);
}

}  // namespace
