#include "render/report_sensitivity.hpp"

#include "support/sensitivities.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("the report says where the figure lies in its own distribution") {
    const auto report = render::sensitivity_report(test::made_sensitivity(), 0.1);
    REQUIRE(report.sections.size() == 1);
    const std::string& text = report.sections[0].paragraphs.at(0);
    CHECK(text.find("Its mean is 25.0 and its standard deviation 6.0, exactly.") !=
          std::string::npos);
    CHECK(text.find("About 4% of the distribution lies below") != std::string::npos);
    CHECK(text.find("the median, 24.5, is the better headline") != std::string::npos);
    CHECK(report.verdict.at(0) ==
          "hours_per_week hangs most on wide (80%), middle (15%) and narrow (5%), by their shares "
          "of its variance.");
}

TEST_CASE("where there is no closed form it says why") {
    auto found = test::made_sensitivity();
    found.figures[0].moments.reset();
    found.figures[0].obstacle = uncertainty::NoClosedForm::reimbursement;
    const auto report = render::sensitivity_report(found, 0.1);
    CHECK(report.sections[0].paragraphs.at(0).find("the reimbursement is the lesser of two sums") !=
          std::string::npos);
    CHECK(report.verdict.at(0) == "hours_per_week hangs most on wide, middle and narrow.");
}

TEST_CASE("a sum without moments is a sum all the same") {
    auto found = test::made_sensitivity();
    found.figures[0].moments.reset();
    found.figures[0].obstacle = uncertainty::NoClosedForm::divisor_touches_zero;
    const auto report = render::sensitivity_report(found, 0.1);
    CHECK(report.sections[0].paragraphs.at(0) ==
          "20.0 at the values of the assumptions. Its variance has no closed form here, since a "
          "divisor's range touches nought.");
}

}  // namespace
