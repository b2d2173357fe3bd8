#include "render/run_tables.hpp"

#include "support/hand_made_projection.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;
using analysis::Dimension;

namespace {

analysis::Breakdown broken_down(const std::vector<analysis::Grouping>& by) {
    const std::vector projections{test::hand_made_projection()};
    return analysis::break_down(projections, by);
}

const RunView week{{Basis::week, WorkUnit::hours}, units::ContractYear(2020)};
const RunView year{{Basis::year, WorkUnit::hours}, units::ContractYear(2020)};

std::vector<std::string> labels(const Table& table) {
    std::vector<std::string> found;
    for (const Row& row : table.rows)
        found.push_back(row.cells[0].text);
    return found;
}

double sum_of(const Table& table, std::size_t column) {
    double sum = 0;
    for (const Row& row : table.rows)
        if (row.kind == RowKind::ordinary) sum += row.cells[column].number;
    return sum;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("one dimension: the largest first, what is special about it, a total") {
    const Table table = single_table(broken_down({Dimension::requirement}), week);
    CHECK(labels(table) == Labels{"home-round", "travel (implied)", "review", "All"});
    CHECK(sum_of(table, 1) == doctest::Approx(table.rows.back().cells[1].number));
    CHECK(table.columns[3].key == "not_yet_started");
    CHECK(table.rows[2].cells[3].number == 4);
}

TEST_CASE("members that nothing is done for are told apart") {
    CHECK(idle_members(broken_down({Dimension::requirement})).workless == Labels{"naming"});
    CHECK(idle_members(broken_down({Dimension::service})).workless.empty());
}

TEST_CASE("roles that others employ are marked") {
    const Table table = single_table(broken_down({Dimension::role}), week);
    CHECK(labels(table) ==
          Labels{"General practitioner", "Nurse", "Geriatrician (employed by others)", "All"});
}

TEST_CASE("months stay in order and say what they come to a week") {
    const Table table = single_table(broken_down({Dimension::month}), year);
    CHECK(table.rows.front().cells[0].text == "2020-04");
    CHECK(table.columns.back().key == "pace");
    CHECK(table.rows[10].cells.back().number == doctest::Approx(18.0 * 52 / 12 / 28 * 7));
    CHECK(sum_of(table, 1) == doctest::Approx(18 * 52));
}

TEST_CASE("two dimensions: rows by columns, totals of both") {
    const Table table = crossed_table(broken_down({Dimension::service, Dimension::role}), week);
    REQUIRE(table.columns.size() == 5);
    CHECK(table.columns[1].header == "General practitioner");
    CHECK(labels(table) == Labels{"Care homes", "Reviews", "All"});
    CHECK(table.rows[0].cells[1].number == 10);
    CHECK(table.rows[0].cells[4].number == 18);
    CHECK(sum_of(table, 4) == doctest::Approx(table.rows.back().cells[4].number));
}

TEST_CASE("more dimensions: a row for each combination that has work") {
    const Table table = long_table(
        broken_down({Dimension::service, Dimension::requirement, Dimension::role}), week);
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[0].cells[0].text == "homes");
    CHECK(table.rows[0].cells[1].text == "home-round");
    CHECK(table.rows[0].cells[2].text == "gp");
    CHECK(sum_of(table, 3) == doctest::Approx(table.rows.back().cells[3].number));
}

TEST_CASE("WTE take the place of hours where they are asked for") {
    const RunView wte{{Basis::week, WorkUnit::wte}, units::ContractYear(2020)};
    const Table table = single_table(broken_down({Dimension::role}), wte);
    CHECK(table.columns[1].header == "WTE");
    CHECK(std::ranges::find(table.columns, std::string("wte"), &Column::key) ==
          table.columns.end());
}
