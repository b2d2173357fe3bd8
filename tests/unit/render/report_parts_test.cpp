#include "render/report_parts.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("a network has its name and its code") {
    spec::Network network = test::hand_made_network();
    CHECK(network_name(network) == "Average PCN (U00000)");
    network.name.clear();
    CHECK(network_name(network) == "U00000");
}

TEST_CASE("the main drivers are those that the profile gives") {
    CHECK(main_drivers(test::hand_made_projection()) == "10 homes");
}

TEST_CASE("words are joined as people do") {
    CHECK(joined({}).empty());
    CHECK(joined({"a"}) == "a");
    CHECK(joined({"a", "b"}) == "a and b");
    CHECK(joined({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("work is named with its unit and basis") {
    const units::ContractYear year(2020);
    CHECK(work_words({Basis::week, WorkUnit::hours}, year) == "hours a week");
    CHECK(work_words({Basis::year, WorkUnit::sessions}, year) == "sessions in 2020/21");
    CHECK(work_words({Basis::week, WorkUnit::wte}, year) == "WTE");
    CHECK(capitalised("hours") == "Hours");
    CHECK(month_words(year, 0) == "Apr 2020");
    CHECK(month_words(year, 11) == "Mar 2021");
}

TEST_CASE("work is shown in the unit asked for") {
    const analysis::Hours hours{25, 1300};
    CHECK(work_cell(hours, 3, {Basis::week, WorkUnit::hours}).number == 25);
    CHECK(work_cell(hours, 3, {Basis::week, WorkUnit::sessions}).number == doctest::Approx(6));
    CHECK(work_cell(hours, 3, {Basis::year, WorkUnit::hours}).number == 1300);
    CHECK(work_cell(hours, 3, {Basis::year, WorkUnit::wte}).number == 3);
}

TEST_CASE("what the hours rest on is said with the drivers by name") {
    CHECK(evidence_sentence(test::hand_made_projection(), {}) ==
          "draft: 17% of these hours rest on judgement, 17% on drivers estimated for want of a "
          "count (beds).");
}

TEST_CASE("the verdict says who is short and what the money does") {
    analysis::Projection projection = test::hand_made_projection();
    CHECK(
        verdict_sentence(projection, {}) ==
        "draft asks for 18.0 hours a week, 3.0 of them implied: 0.65 WTE more than the staff have "
        "free (General practitioner 0.65); the money falls £25,400 short a year; 4.0 hours a week "
        "start after 2020/21.");
    projection.roles[0].wte_spare = 2;
    projection.totals.net = 100;
    CHECK(verdict_sentence(projection, {}) ==
          "draft asks for 18.0 hours a week, 3.0 of them implied: the staff have the time for it; "
          "the "
          "money covers the cost and leaves £100 a year; 4.0 hours a week start after 2020/21.");
    projection.totals.hours = {};
    CHECK(verdict_sentence(projection, {}) ==
          "draft asks for no hours; 4.0 hours a week start after 2020/21.");
    projection.totals.not_yet_started_hours_per_week = 0;
    CHECK(verdict_sentence(projection, {}) == "draft asks for no hours.");
}

TEST_CASE("several scenarios are summed up in one sentence") {
    analysis::Projection hard = test::hand_made_projection("hard");
    analysis::Projection easy = test::hand_made_projection("easy");
    easy.roles[0].wte_spare = 0.5;
    CHECK(overall_sentence({&hard, &easy}, {}) ==
          "None of them can be met with the staff and the money there are; easy asks for the least "
          "more staff, 0.15 WTE.");
    hard.totals.not_yet_started_hours_per_week = 0;
    CHECK(overall_sentence({&hard, &easy}, {})
              .ends_with("but 4.0 hours a week start after 2020/21."));
    easy.roles[0].wte_spare = 2;
    easy.totals.net = 0;
    CHECK(overall_sentence({&hard, &easy}, {}) ==
          "easy can be met with the staff and the money there are, hard can not.");
    CHECK(overall_sentence({&easy, &easy}, {}) ==
          "All of them can be met with the staff and the money there are.");
}
