#include "analysis/staff_months.hpp"

#include "analysis/summary.hpp"
#include "support/projections.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;

std::uint32_t place(const Projection& projection, std::string_view id) {
    return test::index_of<spec::RoleIndex>(projection.specification->roles, id).value;
}

const ShortMonths* found(const std::vector<ShortMonths>& all, const Projection& projection,
                         std::string_view id) {
    for (const ShortMonths& one : all)
        if (one.role.value == place(projection, id)) return &one;
    return nullptr;
}

TEST_CASE("a month of steady work requires what the steady state does") {
    const Projection projection = test::small_projection();
    const auto months = staff_months(projection);
    const StaffMonths& gp = months[place(projection, "gp")];
    CHECK(gp[5].required == Approx(4 * 365 / 7.0 / 1600));
    for (std::size_t month = 6; month < 12; ++month)
        CHECK(gp[month].required == Approx(test::role(projection, "gp").wte_required));
    CHECK(gp[0].in_post == 20);
    CHECK(gp[0].spare == 0);
}

TEST_CASE("the required of the months, by their days, are those of the year") {
    const Projection projection = test::small_projection();
    const units::ContractYear year = projection.specification->head.year;
    const auto months = staff_months(projection);
    for (std::size_t role = 0; role < months.size(); ++role) {
        double sum = 0;
        for (int month = 0; month < units::months_per_year; ++month) {
            sum += months[role][static_cast<std::size_t>(month)].required *
                   units::days_between(year.month_start(month), year.month_start(month + 1));
        }
        CHECK(sum / year.days() ==
              Approx(projection.roles[role].wte_required_in_year).epsilon(1e-12));
    }
}

TEST_CASE("a role falls short from the month in which too many have left") {
    const Projection projection =
        test::small_projection("[{leave: {role: nurse, wte: 8, from: 2021-01-15}}]");
    const auto all = short_months(projection, staff_months(projection));
    const ShortMonths* nurse = found(all, projection, "nurse");
    REQUIRE(nurse != nullptr);
    // In January two WTE were free for 14 days of 31: more than was required.
    CHECK(nurse->first == 10);
    CHECK(nurse->last == 11);
    CHECK(nurse->count == 2);
    CHECK(nurse->is_unbroken());
    CHECK(staff_move(projection));
    CHECK(shortages(projection, true).size() == 1);
    CHECK(shortages(projection, false).size() == 2);
}

TEST_CASE("a role falls short until those hired are in post") {
    const Projection projection = test::small_projection(
        "[{leave: {role: nurse, wte: 8, from: 2020-06-01}}, "
        "{hire: {role: nurse, wte: 3, from: 2020-06-01, lag: 2 months}}]");
    const auto all = short_months(projection, staff_months(projection));
    const ShortMonths* nurse = found(all, projection, "nurse");
    REQUIRE(nurse != nullptr);
    CHECK(nurse->first == 2);
    CHECK(nurse->last == 3);
    CHECK(all.front().role.value == place(projection, "gp"));
}

TEST_CASE("roles that others employ never fall short") {
    const Projection projection = test::small_projection();
    const auto all = short_months(projection, staff_months(projection));
    CHECK(found(all, projection, "matron") == nullptr);
    CHECK_FALSE(staff_move(projection));
}

TEST_CASE("nothing required is no shortage") {
    CHECK_FALSE(falls_short({0, 0, 0}));
    CHECK_FALSE(falls_short({1, 1, 1 + 1e-12}));
    CHECK(falls_short({1, 0.5, 0.6}));
}

TEST_CASE("figures of the year count staff for their days, those in the end for good") {
    const Projection projection =
        test::small_projection("[{hire: {role: pharmacist, wte: 2, from: 2020-10-01}}]");
    const RoleFigures& role = test::role(projection, "pharmacist");
    CHECK(role.wte_in_post == 4);
    CHECK(role.wte_spare == 3);
    CHECK(role.wte_in_post_in_year == Approx(2 + 2 * 182 / 365.0));
    CHECK(role.wte_spare_in_year == Approx(1 + 2 * 182 / 365.0));
    const RoleFigures& gp = test::role(projection, "gp");
    CHECK(gp.wte_in_post_in_year == gp.wte_in_post);
    CHECK(gp.wte_spare_in_year == gp.wte_spare);
}

}  // namespace
