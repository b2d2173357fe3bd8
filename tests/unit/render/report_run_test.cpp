#include "render/report_run.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;
using analysis::Dimension;

TEST_CASE("with nothing asked for, a scenario is taken apart by service and by role") {
    const std::vector networks{test::hand_made_projection()};
    const Report report = run_report(networks, {}, {});
    CHECK(report.title == "draft: As it was drafted");
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[0].title == "Hours a week by service");
    CHECK(report.sections[1].title == "Hours a week by role");
    CHECK(report.verdict.size() == 1);
}

TEST_CASE("a requirement without work is not left out in silence") {
    const std::vector networks{test::hand_made_projection()};
    const Report report = run_report(networks, {Dimension::requirement}, {});
    REQUIRE(report.sections[0].notes.size() == 1);
    CHECK(report.sections[0].notes[0] == "Without measurable work: naming.");
}

TEST_CASE("months are of the contract year, whatever the basis") {
    const std::vector networks{test::hand_made_projection()};
    const Report report = run_report(networks, {Dimension::service, Dimension::month}, {});
    CHECK(report.sections[0].title == "Hours in 2020/21 by service and month");
}

TEST_CASE("several networks are taken together") {
    std::vector networks{test::hand_made_projection(), test::hand_made_projection()};
    networks[1].network.pcn = "U1";
    const Report report = run_report(networks, {Dimension::pcn}, {});
    CHECK(report.paragraphs[0] == "2 networks together");
    CHECK(report.sections[0].table->rows.size() == 3);
    CHECK(report.verdict[0] ==
          "draft asks for 36.0 hours a week of 2 networks; the money falls short of the cost in 2 "
          "of them.");
}
