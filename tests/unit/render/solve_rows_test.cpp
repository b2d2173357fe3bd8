#include "render/solve_rows.hpp"

#include "render/csv_writer.hpp"
#include "support/solved.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a row for each network and value, and one where there is none") {
    test::Solved solved(true);
    const auto solve = solved.good("gp.hours_per_week = 22", "minutes_per_round");
    const render::Table table = render::solve_table(solve);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[2].number == doctest::Approx(180));
    CHECK(table.rows[0].cells[4].text == "solved");
    CHECK(table.rows[1].cells[2].kind == render::CellKind::empty);
    CHECK(table.rows[1].cells[4].text == "refused");
    CHECK(table.rows[1].cells[10].number == doctest::Approx(360));
    CHECK(render::to_csv(table).starts_with(
        "pcn,address,value,unit,outcome,method,left,right,residual,before,would_be\r\n"));
}

TEST_CASE("the words say how it was found, and why not") {
    test::Solved solved;
    const auto solve = solved.good("matron.wte_required = 1", "minutes_per_round");
    CHECK(render::reason_words(solve, solve.solutions[0]) == "neither side depends on it");
    CHECK(render::solved_value_text(solve, 7.25) == "7.25 min per round");
    const auto power = test::Solved().one("nurse.wte_required = 0.2", "nurse.working_weeks");
    CHECK(render::method_words(power).find("power -1") != std::string::npos);
    CHECK(render::word(analysis::SolveOutcome::unreached) == "unreached");
    CHECK(render::word(analysis::SolveMethod::search) == "search");
}

}  // namespace
