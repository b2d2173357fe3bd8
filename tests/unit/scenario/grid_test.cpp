#include "scenario/grid.hpp"

#include "support/texts.hpp"

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::Variation;
using test::Lines;

struct Grid : test::Texts {
    std::optional<Variation> read(const std::string& text) {
        const auto file = sources.add("--vary", text);
        return scenario::read_variation(sources[file].text(), file, diagnostics);
    }
    Lines values(const std::string& text) {
        const auto variation = read(text);
        expect_good();
        return variation ? variation->values : Lines{};
    }
};

Lines values_of(const std::string& text) { return Grid().values(text); }

std::string mistake_in(const std::string& text) {
    Grid grid;
    CHECK_FALSE(grid.read(text).has_value());
    return grid.message();
}

TEST_CASE("a range has both its ends, in the decimals it is written in") {
    CHECK(values_of("m=4:10:2 min per resident") ==
          Lines{"4 min per resident", "6 min per resident", "8 min per resident",
                "10 min per resident"});
    CHECK(values_of("m=0.1:0.5:0.1") == Lines{"0.1", "0.2", "0.3", "0.4", "0.5"});
    CHECK(values_of("m=0:1:0.25 h") == Lines{"0 h", "0.25 h", "0.5 h", "0.75 h", "1 h"});
    CHECK(values_of("m=20%:30%:5%") == Lines{"20%", "25%", "30%"});
    CHECK(values_of("m=20:30:5%") == Lines{"20%", "25%", "30%"});
    CHECK(values_of("m=1:2.5:1 h") == Lines{"1 h", "2 h"});
    CHECK(values_of("m=3:3:1") == Lines{"3"});
}

TEST_CASE("a list takes whatever --set takes, and lends its last unit to bare numbers") {
    CHECK(values_of("m=10,15, 30 min per review") ==
          Lines{"10 min per review", "15 min per review", "30 min per review"});
    CHECK(values_of("m=1 h,90 min") == Lines{"1 h", "90 min"});
    CHECK(values_of("r.starts=2020-04-01,2020-07-01") == Lines{"2020-04-01", "2020-07-01"});
    CHECK(values_of("r.staff={gp: 1},{gp: 50%, nurse: rest}") ==
          Lines{"{gp: 1}", "{gp: 50%, nurse: rest}"});
    CHECK(values_of("r.driver=beds,homes") == Lines{"beds", "homes"});
}

TEST_CASE("what is no range and no list is told") {
    CHECK(mistake_in("m") == "`--vary` takes ADDRESS=LOW:HIGH:STEP or ADDRESS=VALUE,VALUE");
    CHECK(mistake_in("m=") == "`--vary` takes ADDRESS=LOW:HIGH:STEP or ADDRESS=VALUE,VALUE");
    CHECK(mistake_in("m=4:10") == "a range has a low end, a high end and a step");
    CHECK(mistake_in("m=4:10:0 h") == "a range with a step of nought has no end");
    CHECK(mistake_in("m=10:4:1 h") == "the range ends below its beginning");
    CHECK(mistake_in("m=four:10:1 h") == "`four` is no plain number of a range");
    CHECK(mistake_in("m=1 h:10 min:1 min") == "`1 h` is no plain number of a range");
    CHECK(mistake_in("m=1e3:2e3:1") == "`1e3` is no plain number of a range");
    CHECK(mistake_in("m=0:1:0.0001") == "the range has over 10,000 values");
    CHECK(mistake_in("m=0.000000000001:999999999999999:1") ==
          "the numbers of the range are too long");
    CHECK(mistake_in("m=1,,2") == "a value of the list is empty");
    CHECK(mistake_in("m=1 h,2 h,1 h") == "the value `1 h` stands twice");
    CHECK(mistake_in("No Address=1") == "`No Address` is no address");
}

TEST_CASE("a grid has every combination once, the last moving fastest") {
    Grid grid;
    const std::vector<Variation> variations{*grid.read("a=1,2"), *grid.read("b=x,y,z")};
    const auto points = scenario::grid_points(variations, grid.diagnostics);
    Lines names;
    for (const auto& point : points)
        names.push_back(scenario::point_name(variations, point));
    CHECK(names == Lines{"a=1, b=x", "a=1, b=y", "a=1, b=z", "a=2, b=x", "a=2, b=y", "a=2, b=z"});
}

TEST_CASE("a grid of too many points is not begun") {
    Grid grid;
    const std::vector<Variation> variations{*grid.read("a=1:101:1"), *grid.read("b=1:100:1")};
    CHECK(scenario::grid_points(variations, grid.diagnostics).empty());
    CHECK(grid.message() == "the grid has over 10,000 combinations");
    Grid crossed;
    const std::vector<scenario::Scenario> bases(101);
    CHECK(scenario::vary(bases, {*crossed.read("a=1:100:1")}, crossed.diagnostics).empty());
    CHECK(crossed.message() == "the scenarios and the grid make over 10,000 combinations");
}

TEST_CASE("an address is varied once") {
    Grid grid;
    const std::vector<Variation> variations{*grid.read("a=1,2"), *grid.read("a=3,4")};
    CHECK(scenario::grid_points(variations, grid.diagnostics).empty());
    CHECK(grid.mistakes() == Lines{"PCN-C512 a"});
}

TEST_CASE("several bases stand before the point in the name") {
    Grid grid;
    std::vector<scenario::Scenario> bases(2);
    bases[0].id = "one";
    bases[1].id = "two";
    const auto varied = scenario::vary(bases, {*grid.read("a=1 h,2 h")}, grid.diagnostics);
    REQUIRE(varied.size() == 4);
    CHECK(varied[1].id == "one, a=2 h");
    CHECK(varied[2].id == "two, a=1 h");
    CHECK(varied[2].changes.size() == 1);
    CHECK(scenario::vary({bases[0]}, {*grid.read("a=3 h")}, grid.diagnostics)[0].id == "a=3 h");
}

}  // namespace
