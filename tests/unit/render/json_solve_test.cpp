#include "render/json_solve.hpp"

#include "support/solved.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

TEST_CASE("the JSON has every network, its values and their residuals") {
    test::Solved solved(true);
    const auto solve = solved.good("gp.hours_per_week = 22", "minutes_per_round");
    render::JsonWriter json;
    render::write_solve(json, solve);
    const auto read = nlohmann::json::parse(json.take());
    CHECK(read["solved"] == 1);
    CHECK(read["unit"] == "min per round");
    CHECK(read["networks"][0]["solutions"][0]["left"].get<double>() == doctest::Approx(22));
    CHECK(read["networks"][1]["outcome"] == "refused");
    CHECK(read["networks"][1]["nearest"]["value"] == 240);
    const std::string lines = render::solve_lines(solve);
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
}

}  // namespace
