#include "support/swept.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Swept;

TEST_CASE("every point is the run with its value set") {
    Swept swept;
    const auto sweep = swept.good({"minutes_per_round=60:180:60 min per round"},
                                  {"gp.hours_per_week", "round.hours_per_week"});
    REQUIRE(sweep.points.size() == 3);
    for (std::size_t point = 0; point < 3; ++point) {
        const double rounds = 6;  // a week: 12 homes, every second week
        const double hours = static_cast<double>(point) + 1;
        CHECK(sweep.value(point, 0, 0) == doctest::Approx(rounds * hours + 4));
        CHECK(sweep.value(point, 0, 1) == doctest::Approx(rounds * hours * 1.5));
    }
}

TEST_CASE("usual figures are of the whole and of the roles that work") {
    Swept swept;
    const auto sweep = swept.good({"gp.allowance=10%,20%"});
    CHECK(sweep.usual_figures);
    std::vector<std::string> names;
    for (const auto& figure : sweep.figures)
        names.push_back(figure.name);
    CHECK(names == std::vector<std::string>{"hours_per_week", "cost", "net", "gp.hours_per_week",
                                            "nurse.hours_per_week", "matron.hours_per_week",
                                            "gp.wte_required", "nurse.wte_required",
                                            "matron.wte_required"});
    CHECK(sweep.figures[0].of_whole);
    CHECK_FALSE(sweep.figures[3].of_whole);
    CHECK(sweep.figures[6].unit == "wte");
}

TEST_CASE("networks over their capacity are counted at every point") {
    Swept swept(true);
    // The small network's GPs have no time at all, the other one's have ten WTE.
    const auto sweep =
        swept.good({"lead/sessions.duration=0:800:400 h per pcn per week"}, {"gp.wte_required"});
    REQUIRE(sweep.pcns.size() == 2);
    CHECK(sweep.over_count(0) == 1);
    CHECK(sweep.over_count(2) == 2);
    const auto spread = sweep.distribution(0, 0);
    REQUIRE(spread.has_value());
    CHECK(spread->total == doctest::Approx(*sweep.value(0, 0, 0) + *sweep.value(0, 1, 0)));
}

TEST_CASE("threads and the number of points held change nothing") {
    Swept one(true);
    Swept four(true);
    const std::vector<std::string> varied{"minutes_per_round=60:180:1 min per round",
                                          "care_homes=1:20:1"};
    CHECK(one.good(varied, {"net"}).values == four.good(varied, {"net"}, 4).values);
}

TEST_CASE("mistakes are told, and nothing is swept") {
    Swept unknown;
    CHECK_FALSE(unknown.sweep({"minutes=1:2:1 h"}).has_value());
    CHECK(unknown.diagnostics.has_errors());
    Swept figure;
    CHECK_FALSE(figure.sweep({"care_homes=1:2:1"}, {"gpp.cost"}).has_value());
    CHECK(figure.diagnostics.has_errors());
    Swept out_of_bounds;
    CHECK_FALSE(out_of_bounds.sweep({"minutes_per_round=120,400 min per round"}).has_value());
}

}  // namespace
