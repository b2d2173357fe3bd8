#include "render/sample_rows.hpp"

#include "support/sampled.hpp"

#include <cstddef>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("figures stand in blocks, and WTE against those free") {
    const auto projected = test::two_scenarios();
    const std::vector<std::vector<analysis::Projection>> one{{projected.all[0][1]}};
    const auto sampling = test::good_sampling(one, {}, {1, 100});
    const render::Table spread = render::spread_table(sampling.scenarios[0]);
    CHECK(spread.rows.at(0).cells.at(0).text == "All");
    CHECK(spread.rows.at(1).kind == render::RowKind::heading);
    CHECK(spread.rows.at(2).cells.at(0).text == "General practitioner");
    const render::Table capacity = render::capacity_table(sampling.scenarios[0]);
    REQUIRE(capacity.rows.size() == 2);
    CHECK(capacity.rows[0].cells.at(5).number == 0);
    CHECK(capacity.rows[1].cells.at(5).text == "100%");  // no nurse is in post
}

TEST_CASE("a row for each scenario, network and figure") {
    const auto projected = test::two_scenarios();
    const auto sampling =
        test::good_sampling(projected.all, {"hours_per_week", "gp.wte_required"}, {1, 50});
    const render::Table table = render::sample_table(sampling);
    REQUIRE(table.rows.size() == 8);
    CHECK(table.rows[2].cells[1].text == "U2");
    CHECK(table.rows[0].cells[11].kind == render::CellKind::empty);
    CHECK(table.rows[1].cells[11].number == 1);
    for (const render::Row& row : table.rows)
        CHECK(row.cells.size() == table.columns.size());
    const render::Table comparison = render::comparison_table(sampling, 0);
    REQUIRE(comparison.rows.size() == 1);
    CHECK(comparison.rows[0].cells[6].number == 0);
}

}  // namespace
