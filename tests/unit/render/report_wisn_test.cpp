#include "render/report_wisn.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("a network has its roles, its activities and a verdict") {
    const Report report =
        wisn_report({{test::small_projection()}}, analysis::WisnPeriod::contract_year);
    CHECK(report.title == "WISN, 2020/21");
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[1].title == "Activity standards");
    CHECK(report.verdict.size() == 1);
}

TEST_CASE("the activities of many networks are left to CSV") {
    const auto one = test::small_projection();
    const Report report = wisn_report({{one, one, one, one}}, analysis::WisnPeriod::steady);
    CHECK(report.sections.size() == 4);
}
