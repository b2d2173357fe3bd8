#include "render/table_projection.hpp"

#include "render/csv_writer.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;
using analysis::Dimension;

TEST_CASE("a comparison has a row for every role of every scenario and network") {
    const std::vector<std::vector<analysis::Projection>> projections{
        {test::hand_made_projection("draft")}, {test::hand_made_projection("other")}};
    const Table table = compare_table(projections);
    REQUIRE(table.rows.size() == 6);
    const std::string csv = to_csv(table);
    CHECK(csv.starts_with("scenario,pcn,role,employer,hours_per_week,hours_in_year,"));
    CHECK(csv.find("\r\ndraft,U00000,gp,practice,10,520,7.5,390,") != std::string::npos);
    CHECK(csv.find("\r\nother,U00000,geriatrician,community,1,52,") != std::string::npos);
}

TEST_CASE("a ratio that is undefined is empty") {
    const std::vector<std::vector<analysis::Projection>> projections{
        {test::hand_made_projection()}};
    Table table = compare_table(projections);
    CHECK(table.columns.back().key == "ratio");
    CHECK(table.rows[0].cells.back().kind == CellKind::empty);
}

TEST_CASE("a run has a row for every combination, by the finest where none is asked for") {
    const std::vector networks{test::hand_made_projection()};
    const std::string csv = to_csv(run_table(networks, {}));
    CHECK(csv.starts_with("scenario,pcn,service,requirement,activity,role,hours_per_week,"));
    CHECK(csv.find("draft,U00000,homes,home-round,round,gp,10,") != std::string::npos);
    CHECK(csv.find("draft,U00000,reviews,review,look,gp,0,0,0,0,4,") != std::string::npos);
}

TEST_CASE("months have no figures of the steady state") {
    const std::vector networks{test::hand_made_projection()};
    const Table table = run_table(networks, {Dimension::month});
    REQUIRE(table.rows.size() == 12);
    CHECK(table.rows[0].cells[2].kind == CellKind::empty);
    CHECK(table.rows[0].cells[3].number == doctest::Approx(18 * 52 / 12.0));
}
