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

TEST_CASE("of many networks the ends of the ranking are shown, and every total") {
    std::vector<std::vector<analysis::Projection>> projections(1);
    for (int i = 0; i < 13; ++i) {
        projections[0].push_back(test::hand_made_projection());
        projections[0].back().network.pcn = "U" + std::to_string(i);
        projections[0].back().totals.hours.per_week = 100 - i;
    }
    Report report;
    add_networks(report, projections, {});
    const Section& section = report.sections.at(0);
    const auto& rows = section.table->rows;
    REQUIRE(rows.size() == 14);
    CHECK(rows[0].kind == RowKind::heading);
    CHECK(rows[1].cells[0].text == "Average PCN (U0)");
    CHECK(rows[5].cells[0].text == "Average PCN (U4)");
    CHECK(rows[7].cells[0].text == "Average PCN (U8)");
    CHECK(rows[11].cells[0].text == "Average PCN (U12)");
    CHECK(rows[13].cells[2].number == doctest::Approx(1300 - 78));
    CHECK(section.notes.at(0) == "3 networks between them are not shown; `-f csv` has all.");
}

TEST_CASE("many scenarios have a row each, and the verdict names both ends") {
    std::vector<std::vector<analysis::Projection>> projections;
    for (int i = 0; i < 3; ++i) {
        projections.push_back({test::hand_made_projection("s-" + std::to_string(i))});
        projections.back()[0].totals.hours.per_week = 10 + (i * 7) % 3;
    }
    Report report;
    add_scenarios(report, projections, {});
    const auto& rows = report.sections.at(0).table->rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].cells[0].text == "s-2");
    CHECK(rows[2].cells[1].number == 12);
    CHECK(report.verdict.at(0) ==
          "Of 3 scenarios the most is asked for by s-2: 12.0 hours a week; the least by s-0: 10.0 "
          "hours a week.");
}
