// Which lines edits touch, and through which factors.
#include "analysis/edited_lines.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;

struct Lined {
    spec::Specification base = test::Version().specification();
    spec::Specification head;
    MatchedParts parts;
    std::vector<Edit> edits;
    Mixture mixture;
    EditedScheme scheme;
    EditedLines lines;

    explicit Lined(const test::Version& after)
        : head(after.specification()),
          parts(match_parts(base, head)),
          edits(find_edits(base, head, parts)),
          mixture(base, head, parts, edits),
          scheme(mixture, parts),
          lines(mixture, parts, scheme) {}
};

TEST_CASE("what no edit touches is no line") {
    CHECK(Lined({}).lines.lines().empty());
    CHECK(Lined(test::Version().service_with("range: [60, 180]", "range: [60, 190]"))
              .lines.lines()
              .empty());
}

TEST_CASE("a line for each role of what was edited") {
    const Lined lined(test::Version().service_with("value: 120 min", "value: 90 min"));
    REQUIRE(lined.lines.lines().size() == 2);
    const EditedLine& line = lined.lines.lines()[0];
    CHECK(line.population.driver().has_value());
    CHECK(has_players(line.hours));
    CHECK(line.week.players.empty());
    CHECK(line.week.values == std::vector<double>{7});
    CHECK(line.year.values[0] == Approx(182));
    CHECK_FALSE(has_players(line.per_wte));
}

TEST_CASE("a driver's estimate touches its lines, and a role's time those of the role") {
    CHECK(Lined(test::Version().tables_with("per 4000", "per 3000")).lines.lines().size() == 4);
    const Lined role(test::Version().tables_with("allowance: 20%", "allowance: 25%"));
    REQUIRE(role.lines.lines().size() == 2);
    CHECK(has_players(role.lines.lines()[0].per_wte));
    CHECK_FALSE(has_players(role.lines.lines()[0].hours));
    CHECK_FALSE(has_players(role.lines.lines()[1].cost));
}

TEST_CASE("done once, or every year, moves the timing") {
    const Lined lined(test::Version().service_with("once plan per bed", "1 plan per bed per year"));
    REQUIRE(lined.lines.lines().size() == 2);
    const EditedLine& line = lined.lines.lines()[0];
    CHECK(line.week.values == std::vector<double>{0, 7});
    CHECK(line.year.values[0] == Approx(1));
    CHECK(line.year.values[1] == Approx(365));
}

TEST_CASE("a driver in the place of another leaves the count to the network") {
    const Lined lined(test::Version().service_with("population: care_homes",
                                                   "population: practices * 3 homes per practice"));
    REQUIRE(lined.lines.lines().size() == 2);
    CHECK_FALSE(lined.lines.lines()[0].population.has_one_driver());
}

}  // namespace
