// What makes the model linear: scaling, superposition, sums, and units that do not matter.
#include "support/figures.hpp"
#include "support/projections.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Hours;
using analysis::Projection;
using doctest::Approx;
using test::replaced;
using test::small_projection;

void check_equal(const Projection& found, const Projection& expected) {
    const auto one = test::Figures(found).all();
    const auto other = test::Figures(expected).all();
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        CHECK(one[i] == Approx(other[i]).epsilon(1e-12));
}

void check_times(const Hours& found, const Hours& base, double times) {
    CHECK(found.per_week == Approx(base.per_week * times).epsilon(1e-12));
    CHECK(found.in_year == Approx(base.in_year * times).epsilon(1e-12));
}

TEST_CASE("doubling every driver doubles every hour, and what is paid by count") {
    const Projection base = small_projection();
    const Projection twice = small_projection(
        "[{set: {what: pcn, to: 2}}, {set: {what: registered_patients, to: 96000}}]");
    for (std::size_t role = 0; role < base.roles.size(); ++role) {
        check_times(twice.roles[role].hours, base.roles[role].hours, 2);
        check_times(twice.roles[role].additional, base.roles[role].additional, 2);
        CHECK(twice.roles[role].wte_required == Approx(2 * base.roles[role].wte_required));
        CHECK(twice.roles[role].cost == Approx(2 * base.roles[role].cost));
    }
    check_times(twice.totals.hours, base.totals.hours, 2);
    CHECK(twice.totals.funding == Approx(2 * base.totals.funding));
    CHECK(*twice.reimbursement_sum == Approx(2 * *base.reimbursement_sum));
}

TEST_CASE("two parts of the work together have the hours of each alone") {
    const Projection all = small_projection();
    const Projection rounds = small_projection("[{drop: plan}, {drop: lead}]");
    const Projection others = small_projection("[{drop: round}]");
    for (std::size_t role = 0; role < all.roles.size(); ++role) {
        Hours sum = rounds.roles[role].hours;
        sum += others.roles[role].hours;
        check_times(all.roles[role].hours, sum, 1);
        CHECK(all.roles[role].wte_required ==
              Approx(rounds.roles[role].wte_required + others.roles[role].wte_required));
        for (std::size_t month = 0; month < 12; ++month) {
            CHECK(all.roles[role].months[month] ==
                  Approx(rounds.roles[role].months[month] + others.roles[role].months[month]));
        }
    }
    CHECK(all.totals.cost == Approx(rounds.totals.cost + others.totals.cost));
}

TEST_CASE("a scenario that changes nothing changes nothing") {
    const Projection base = small_projection();
    for (const char* changes :
         {"[{scale: {what: minutes_per_round, by: 100%}}]",
          "[{scale: {what: \"*.duration\", by: 1}}]", "[{defer: {what: round, until: 2020-04-01}}]",
          "[{defer: {what: \"*\", by: 0 days}}]", "[{ramp: {what: \"*\", over: 0 months}}]",
          "[{withdraw: {practices: 0%}}]", "[{hire: {role: nurse, wte: 0}}]",
          "[{reassign: {what: round, from: gp, to: nurse, share: 0%}}]",
          "[{set: {what: registered_patients, to: 48000}}]",
          "[{set: {what: lead.duration, to: 4 h per pcn per week}}]"}) {
        CAPTURE(std::string(changes));
        const Projection changed = small_projection(changes);
        for (std::size_t role = 0; role < base.roles.size(); ++role) {
            check_times(changed.roles[role].hours, base.roles[role].hours, 1);
            CHECK(changed.roles[role].wte_spare == Approx(base.roles[role].wte_spare));
        }
        CHECK(changed.totals.net == Approx(base.totals.net).epsilon(1e-12));
    }
}

TEST_CASE("the units a value is written in do not matter") {
    const Projection base = small_projection();
    for (const char* duration :
         {"30 min per plan", "0.5 h per plan", "0.12 session per plan", "1 hour per 2 plans",
          "30 minutes per plan", "50% h per plan", "1.5 h per plan / 3", "0.5e0 hours per plan"}) {
        CAPTURE(std::string(duration));
        check_equal(
            small_projection("[]", replaced(test::small_service, "30 min per plan", duration)),
            base);
    }
    for (const char* hours :
         {"4 h per pcn per week", "8 h per pcn per fortnight", "8 h per pcn per 2 weeks",
          "208.571428571428571 h per pcn per year", "240 min per pcn per 7 days",
          "0.96 sessions per pcn per week", "52.142857142857143 h per pcn per quarter",
          "17.38095238095238 h per pcn per month"}) {
        CAPTURE(std::string(hours));
        check_equal(
            small_projection("[]", replaced(test::small_service, "4 h per pcn per week", hours)),
            base);
    }
}

TEST_CASE("the unit a driver is counted in does not matter") {
    const std::string service =
        replaced(replaced(test::small_service, "population: care_homes", "population: referrals"),
                 "frequency: 1 round per home per 2 weeks", "frequency: 1 round per 100 referrals");
    const Projection yearly = small_projection("[]", service);
    const Projection monthly =
        small_projection("[]", service, test::small_profile,
                         replaced(test::small_tables, "referral per year, estimate",
                                  "referral per month, estimate"));
    check_equal(monthly, yearly);
}

TEST_CASE("changes that have nothing to do with each other may stand in any order") {
    const std::vector<std::string> changes = {
        "{scale: {what: minutes_per_round, by: 80%}}",
        "{defer: {what: plan, by: 2 months}}",
        "{ramp: {what: round, over: 3 months}}",
        "{set: {what: gp.allowance, to: 30%}}",
        "{set: {what: funding/core.rate, to: 2 GBP per patient per year}}",
        "{hire: {role: pharmacist, wte: 2}}",
        "{reassign: {what: lead, from: gp, to: pharmacist, share: 50%}}",
        "{withdraw: {practices: 20%, patients: leave}}",
    };
    std::vector<std::size_t> order(changes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto written = [&] {
        std::string text = "[";
        for (const std::size_t place : order)
            text += (text.size() == 1 ? "" : ", ") + changes[place];
        return text + "]";
    };
    const Projection base = small_projection(written());
    for (int turn = 0; turn < 8; ++turn) {
        std::rotate(order.begin(), order.begin() + 1, order.end());
        check_equal(small_projection(written()), base);
    }
    std::reverse(order.begin(), order.end());
    check_equal(small_projection(written()), base);
}

TEST_CASE("work of a whole leap year has its annual hours") {
    for (const char* year : {"2018/19", "2019/20", "2020/21", "2023/24"}) {
        test::Projected projected;
        projected.add("common/tables.yaml", test::small_tables);
        projected.add("small/contract.yaml", replaced(test::small_head, "2020/21", year));
        projected.add("small/homes.yaml",
                      replaced(test::small_service, "    starts: 2020-10-01\n", ""));
        projected.add("profiles/small.yaml", test::small_profile);
        projected.run({"small"});
        projected.expect_good();
        const auto& gp = test::role(projected.all.at(0).at(0), "gp");
        CHECK(gp.hours.in_year == Approx(16 * 365.0 / 7).epsilon(1e-13));
        CHECK(gp.wte_required_in_year == Approx(gp.wte_required).epsilon(1e-13));
    }
}

}  // namespace
