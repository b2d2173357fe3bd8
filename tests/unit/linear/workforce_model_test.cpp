// Against sums made by hand.
#include "linear/workforce_model.hpp"

#include "support/small_contract.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using linear::LineHours;
using linear::WorkforceModel;

// 48,000 patients: 12 homes, 360 beds.
spec::Network network(const spec::Specification& specification, double patients = 48'000) {
    spec::Network found;
    found.drivers.resize(specification.drivers.size());
    found.staff.resize(specification.roles.size());
    const auto set = [&](std::string_view id, double count) {
        found.drivers[test::index_of<spec::DriverIndex>(specification.drivers, id).value].value =
            count;
    };
    set("registered_patients", patients);
    set("care_homes", patients / 4000);
    set("beds", patients / 4000 * 30);
    set("pcn", 1);
    return found;
}

struct Projected {
    spec::Specification specification;
    WorkforceModel model;
    std::vector<std::vector<LineHours>> hours;

    explicit Projected(const std::string& service = test::small_service)
        : specification(test::good_specification(test::small_inputs(service))),
          model(linear::assemble(specification)),
          hours(linear::project(model, {network(specification), network(specification, 96'000)})) {}

    [[nodiscard]] const LineHours& line(std::string_view activity, std::string_view role,
                                        std::size_t place = 0) const {
        for (std::size_t i = 0; i < model.lines.size(); ++i) {
            if (specification.activities[model.lines[i].activity].id == activity &&
                specification.roles[model.lines[i].role].id == role) {
                return hours[place][i];
            }
        }
        FAIL("no such line");
        return hours[place][0];
    }
};

TEST_CASE("a line is an activity done by a role, in their order") {
    const Projected projected;
    REQUIRE(projected.model.lines.size() == 5);
    CHECK(projected.model.lines[0].activity.value == 0);
    CHECK(projected.model.drivers == 7);
    CHECK(projected.model.weights.size() == 7 * 5 * linear::columns_per_line);
    CHECK(linear::columns_per_line == 14);
}

TEST_CASE("hours a week of recurring work are population x frequency x duration x share") {
    const Projected projected;
    // 12 homes, a round of 2 h every 2 weeks.
    CHECK(projected.line("visit", "gp").per_week == doctest::Approx(12));
    CHECK(projected.line("visit", "nurse").per_week == doctest::Approx(6));
    CHECK(projected.line("sessions", "gp").per_week == doctest::Approx(4));
}

TEST_CASE("hours in the year are those of the days in force") {
    const Projected projected;
    // October to March are 182 days, 26 weeks.
    CHECK(projected.line("visit", "gp").in_year() == doctest::Approx(12 * 26));
    CHECK(projected.line("visit", "gp").months[5] == 0);
    CHECK(projected.line("visit", "gp").months[6] == doctest::Approx(12.0 / 7 * 31));
    CHECK(projected.line("visit", "gp").months[10] == doctest::Approx(12.0 / 7 * 28));
    CHECK(projected.line("sessions", "gp").in_year() == doctest::Approx(4 * 365.0 / 7));
}

TEST_CASE("work done once has hours in the year and none a week") {
    const Projected projected;
    // 360 plans of half an hour.
    CHECK(projected.line("write", "nurse").in_year() == doctest::Approx(135));
    CHECK(projected.line("write", "matron").in_year() == doctest::Approx(45));
    CHECK(projected.line("write", "nurse").months[0] == doctest::Approx(135.0 * 30 / 365));
    CHECK(projected.line("write", "nurse").per_week == 0);
    CHECK(projected.line("write", "nurse").pending_per_week == 0);
}

TEST_CASE("work that starts after the year is pending, in no other column") {
    const Projected projected(
        test::replaced(test::small_service, "starts: 2020-10-01", "starts: 2021-04-01"));
    const LineHours& line = projected.line("visit", "gp");
    CHECK(line.pending_per_week == doctest::Approx(12));
    CHECK(line.per_week == 0);
    CHECK(line.in_year() == 0);
}

TEST_CASE("each network has its own hours, of the same lines") {
    const Projected projected;
    CHECK(projected.line("visit", "gp", 1).per_week == doctest::Approx(24));
    CHECK(projected.line("write", "nurse", 1).in_year() == doctest::Approx(270));
    CHECK(projected.line("sessions", "gp", 1).per_week == doctest::Approx(4));
}

TEST_CASE("a count that nobody gave counts nothing") {
    const Projected projected;
    spec::Network empty;
    empty.drivers.resize(projected.specification.drivers.size());
    const auto hours = linear::project(projected.model, {empty});
    for (const LineHours& line : hours.at(0))
        CHECK(line.in_year() == 0);
}

TEST_CASE("no networks and no lines are no trouble") {
    const Projected projected;
    CHECK(linear::project(projected.model, {}).empty());
    WorkforceModel nothing;
    nothing.drivers = projected.model.drivers;
    const auto hours = linear::project(nothing, {network(projected.specification)});
    REQUIRE(hours.size() == 1);
    CHECK(hours[0].empty());
    CHECK(linear::project({}, {spec::Network{}}).size() == 1);
}

}  // namespace
