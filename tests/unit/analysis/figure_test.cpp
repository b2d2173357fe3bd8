#include "analysis/figure.hpp"

#include "support/hand_made_projection.hpp"
#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

// The codes and hints of what is wrong with a name, read and then looked up.
struct Named {
    std::optional<Figure> figure;
    diagnostics::Diagnostics diagnostics;

    Named(std::string_view text, const spec::Specification& specification) {
        if (const auto name = read_figure(text, {}, diagnostics)) {
            figure = find_figure(*name, specification, diagnostics);
        }
    }
    [[nodiscard]] std::string told() const {
        if (diagnostics.all().empty()) return {};
        const diagnostics::Diagnostic& first = diagnostics.all().front();
        return std::string(diagnostics::row(first.code).id) + ' ' + first.message + "; " +
               first.hint;
    }
};

double value(std::string_view text, const Projection& projection) {
    const Named named(text, *projection.specification);
    INFO(std::string(text), ": ", named.told());
    REQUIRE(named.figure.has_value());
    return value_of(*named.figure, projection).value_or(-1);
}

}  // namespace

TEST_CASE("a name falls into scope, role and measure") {
    diagnostics::Diagnostics none;
    const auto whole = read_figure("net", {}, none);
    REQUIRE(whole.has_value());
    CHECK(whole->scope.empty());
    CHECK(whole->measure == Measure::net);
    const auto part = read_figure("homes/round/visit.gp.hours_in_year", {}, none);
    REQUIRE(part.has_value());
    CHECK(part->scope == "homes/round/visit");
    CHECK(part->role == "gp");
    CHECK(part->measure == Measure::hours_in_year);
    const auto driver = read_figure("care_homes", {}, none);
    REQUIRE(driver.has_value());
    CHECK(driver->scope == "care_homes");
    CHECK(driver->measure == Measure::value);
    CHECK_FALSE(none.has_errors());
}

TEST_CASE("what is no name of a figure is told without a contract") {
    for (const char* text : {"", ".", "gp.", ".net", "a.b.c.d", "gp hours", "GP.net", "a/b/c/d.net",
                             "homes//round.net", "*.hours_per_week", "homes.gp/x.hours_per_week",
                             "gp.hours-per-week"}) {
        CAPTURE(text);
        diagnostics::Diagnostics told;
        CHECK_FALSE(read_figure(text, {}, told).has_value());
        REQUIRE(told.all().size() == 1);
        CHECK(told.all()[0].code == diagnostics::Code::bad_figure);
    }
    diagnostics::Diagnostics told;
    CHECK_FALSE(read_figure("gp.hour_per_week", {}, told).has_value());
    CHECK(told.all().at(0).hint == "did you mean `hours_per_week`?");
}

TEST_CASE("figures of a projection are found by name") {
    const Projection projection = test::hand_made_projection();
    CHECK(value("hours_per_week", projection) == projection.totals.hours.per_week);
    CHECK(value("implied_hours_per_week", projection) == 3);
    CHECK(value("net", projection) == -25'400);
    CHECK(value("gp.hours_per_week", projection) == 10);
    CHECK(value("nurse.wte_in_post", projection) == 2);
    CHECK(value("homes.hours_per_week", projection) == 18);
    CHECK(value("homes.nurse.hours_per_week", projection) == 7);
    CHECK(value("home-round.hours_per_week", projection) == 15);
    CHECK(value("homes/home-round.gp.hours_in_year", projection) == 520);
    CHECK(value("travel/drive.geriatrician.hours_per_week", projection) == 1);
    CHECK(value("funding/core.per_year", projection) == 30'000);
    CHECK(value("funding/core.in_year", projection) == 20'000);
    CHECK(value("homes.value", projection) == 10);
    CHECK(value("beds", projection) == 300);
}

TEST_CASE("every measure of the whole and of a role is the figure of that name") {
    const Projection projection = test::small_projection();
    const Totals& totals = projection.totals;
    const RoleFigures& nurse = test::role(projection, "nurse");
    CHECK(value("hours_in_year", projection) == totals.hours.in_year);
    CHECK(value("additional_hours_per_week", projection) == totals.additional.per_week);
    CHECK(value("cost", projection) == totals.cost);
    CHECK(value("cost_in_year", projection) == totals.cost_in_year);
    CHECK(value("funding_in_year", projection) == totals.funding_in_year);
    CHECK(value("reimbursement", projection) == totals.reimbursement);
    CHECK(value("net_in_year", projection) == totals.net_in_year);
    CHECK(value("nurse.wte_required", projection) == nurse.wte_required);
    CHECK(value("nurse.wte_required_in_year", projection) == nurse.wte_required_in_year);
    CHECK(value("nurse.wte_spare", projection) == 2);
    CHECK(value("nurse.difference", projection) == nurse.difference);
    CHECK(value("nurse.ratio", projection) == nurse.ratio);
    CHECK(value("nurse.reimbursement", projection) == nurse.reimbursement);
    CHECK(value("gp.individual_hours_per_week", projection) == doctest::Approx(4));
}

TEST_CASE("a service is the sum of its roles, its cost without those that others employ") {
    const Projection projection = test::small_projection();
    CHECK(value("homes.hours_in_year", projection) ==
          doctest::Approx(projection.totals.hours.in_year));
    CHECK(value("homes.cost", projection) == doctest::Approx(projection.totals.cost));
    CHECK(value("homes.matron.wte_required", projection) ==
          doctest::Approx(value("matron.wte_required", projection)));
}

TEST_CASE("a number that does not exist has no value") {
    const Projection projection = test::hand_made_projection();
    const Named ratio("geriatrician.ratio", *projection.specification);
    REQUIRE(ratio.figure.has_value());
    CHECK_FALSE(value_of(*ratio.figure, projection).has_value());
}

TEST_CASE("a name that the contract does not know is told with the nearest one") {
    const auto specification = test::hand_made_specification();
    const auto told = [&](std::string_view text) { return Named(text, specification).told(); };
    CHECK(told("hours_per_weeks") ==
          "PCN-T802 `hours_per_weeks` is no measure, and no driver of the contract `draft`; did "
          "you mean `hours_per_week`?");
    CHECK(told("nurs.hours_per_week") ==
          "PCN-T802 `nurs` names no one part of the contract `draft`; did you mean `nurse`?");
    CHECK(told("home-roun/round.hours_per_week") ==
          "PCN-T802 `home-roun/round` names no one part of the contract `draft`; did you mean "
          "`home-round/round`?");
    CHECK(told("homes.nurze.hours_per_week") ==
          "PCN-T802 `nurze` is no role of the contract `draft`; did you mean `nurse`?");
    CHECK(told("gp.nurse.hours_per_week") ==
          "PCN-T802 `gp` has no roles; in front of a role stands a service, a requirement or an "
          "activity");
    CHECK(told("funding/cor.per_year") ==
          "PCN-T802 `funding/cor` names no one part of the contract `draft`; did you mean "
          "`funding/core`?");
    CHECK(told("bed.value") ==
          "PCN-T802 `bed` names no one part of the contract `draft`; did you mean `beds`?");
    CHECK(told("home-round.wte_required") ==
          "PCN-T802 `wte_required` is no measure of a requirement or activity; there are "
          "`hours_per_week` and `hours_in_year`");
    CHECK(told("gp.net") ==
          "PCN-T802 `net` is no measure of a role; `pcnload list figures` says "
          "what each is a measure of");
    CHECK(told("per_year") ==
          "PCN-T802 `per_year` is no measure of the whole contract; "
          "`pcnload list figures` says what each is a measure of");
}

TEST_CASE("a figure says what it is in") {
    const auto specification = test::hand_made_specification();
    const auto unit = [&](std::string_view text) {
        return unit_text(*Named(text, specification).figure, specification);
    };
    CHECK(unit("gp.hours_per_week") == "h per week");
    CHECK(unit("net") == "GBP per year");
    CHECK(unit("gp.ratio").empty());
    CHECK(unit("beds") == "bed");
}
