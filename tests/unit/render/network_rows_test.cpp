#include "render/network_rows.hpp"

#include "render/cell_text.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("networks are ranked by the first scenario's hours and summed") {
    std::vector<std::vector<analysis::Projection>> projections(2);
    for (std::size_t scenario = 0; scenario < 2; ++scenario) {
        for (const char* pcn : {"U1", "U2"}) {
            projections[scenario].push_back(
                test::hand_made_projection(scenario == 0 ? "draft" : "other"));
            projections[scenario].back().network.pcn = pcn;
        }
    }
    projections[0][1].totals.hours.per_week = 40;
    projections[1][0].totals.net = 5000;
    Report report;
    add_networks(report, projections, {});
    const auto& rows = report.sections.at(0).table->rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].cells[0].text == "Average PCN (U2)");
    CHECK(rows[0].cells[1].text == "draft");
    CHECK(rows[1].cells[1].text == "other");
    CHECK(rows[2].cells[0].text == "Average PCN (U1)");
    CHECK(rows[4].kind == RowKind::total);
    CHECK(rows[4].cells[2].number == doctest::Approx(58));
    CHECK(rows[4].cells[3].number == doctest::Approx(20));
    CHECK(rows[5].cells[5].number == doctest::Approx(5000 - 25'400));
    REQUIRE(report.verdict.size() == 2);
    CHECK(report.verdict[1] ==
          "other asks for 36.0 hours a week of 2 networks; the money falls short of the cost in 1 "
          "of them.");
}

TEST_CASE("hours that rest on an estimate are marked, and the drivers are named") {
    Report report;
    add_networks(report, {{test::hand_made_projection()}}, {});
    const Section& section = report.sections.at(0);
    CHECK(section.table->rows[0].cells[2].mark == '*');
    REQUIRE(section.notes.size() == 1);
    CHECK(section.notes[0] == "* Drivers estimated for want of a count: beds.");
}

TEST_CASE("a contract without general practitioners has no column for them") {
    std::vector<std::vector<analysis::Projection>> projections{{test::hand_made_projection()}};
    auto specification = *projections[0][0].specification;
    specification.roles[spec::RoleIndex{0}].id = "doctor";
    projections[0][0].specification = std::make_shared<const spec::Specification>(specification);
    Report report;
    add_networks(report, projections, {});
    CHECK(report.sections.at(0).table->columns.size() == 5);
}
