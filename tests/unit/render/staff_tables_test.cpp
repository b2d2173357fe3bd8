#include "render/staff_tables.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

analysis::StaffAnswer answer_of(const analysis::Projection& projection) {
    analysis::StaffAnswer answer;
    answer.feasible = true;
    for (std::uint32_t place = 0; place < 3; ++place) {
        analysis::HiredRole role;
        role.role = {place};
        role.required = role.required_then = projection.roles[place].wte_required;
        answer.roles.push_back(role);
    }
    answer.roles[0].hired = 0.7;
    answer.roles[0].hour_price = 4'000;
    answer.roles[0].most = 1;
    answer.sum_price = 0.25;
    return answer;
}

}  // namespace

TEST_CASE("roles without work and without staff have no row, and there is a total") {
    const auto projection = test::small_projection();
    const Table table = staff_role_table(projection, answer_of(projection));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[4].number == 0.7);
    CHECK(table.rows[0].cells[5].number == 1);
    CHECK(table.rows[1].cells[5].kind == CellKind::empty);
    CHECK(table.rows[2].kind == RowKind::total);
}

TEST_CASE("what binds has a price, what does not has no row") {
    const auto projection = test::small_projection();
    const Table table = price_table(projection, answer_of(projection));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[0].text == "Work of General practitioner");
    CHECK(table.rows[0].cells[2].text == "costs");
    CHECK(table.rows[1].cells[0].text == "The sum of the scheme");
}

TEST_CASE("those in post and hired have money where there is an answer") {
    const auto projection = test::small_projection();
    analysis::StaffAnswer answer = answer_of(projection);
    CHECK(staff_money_table(answer).rows.size() == 3);
    answer.feasible = false;
    CHECK(staff_money_table(answer).rows.size() == 2);
}

TEST_CASE("an activity that is handed on says from whom to whom") {
    const auto projection = test::small_projection();
    analysis::StaffAnswer answer = answer_of(projection);
    analysis::HandedOver done;
    done.could.from = {0};
    done.could.to = {2};
    done.could.most_hours = 6;
    done.hours = 4;
    answer.hand_overs.push_back(done);
    const Table table = hand_over_table(projection, answer);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0].text == "visit");
    CHECK(table.rows[0].cells[2].text == "Clinical pharmacist");
    CHECK(table.rows[0].cells[3].number == 4);
}

TEST_CASE("networks have a row each, and for machines a row a role") {
    const std::vector networks{test::small_projection(), test::small_projection()};
    const std::vector answers{answer_of(networks[0]), answer_of(networks[1])};
    CHECK(staff_network_table(networks, answers).rows.size() == 2);
    const Table table = staff_csv_table(networks, answers);
    CHECK(table.rows.size() == 6);
    CHECK(table.columns.size() == table.rows[0].cells.size());
}
