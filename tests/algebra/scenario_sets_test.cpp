// Many scenarios at once are what each of them is alone: a row of settings, a point of a grid.
#include "scenario/grid.hpp"
#include "scenario/settings_csv.hpp"
#include "support/figures.hpp"
#include "support/projections.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::Variation;

struct Small : test::Projected {
    std::optional<scenario::Scenario> base;

    Small() {
        add("common/tables.yaml", test::small_tables);
        add("small/contract.yaml", test::small_head + test::small_money);
        add("small/homes.yaml", test::small_service);
        add("profiles/small.yaml", test::small_profile);
        known = library();
        base = scenario::find_scenario(known, "small", diagnostics);
        profiles = {known.profiles[0].profile};
        REQUIRE(base.has_value());
    }
    std::vector<std::vector<analysis::Projection>> project(
        const std::vector<scenario::Scenario>& scenarios) {
        return analysis::run({known, scenarios, {}, profiles}, diagnostics);
    }
    // The base as settings of the command line change it.
    analysis::Projection set(const std::vector<std::string>& settings) {
        std::vector<scenario::Change> changes;
        for (const std::string& setting : settings) {
            const auto file = sources.add("--set", setting);
            auto change = scenario::read_setting(setting, file, diagnostics);
            REQUIRE(change.has_value());
            changes.push_back(std::move(*change));
        }
        const std::vector<scenario::Scenario> alone{*base};
        auto found = analysis::run({known, alone, changes, profiles}, diagnostics);
        expect_good();
        REQUIRE(found.size() == 1);
        return std::move(found[0][0]);
    }
};

TEST_CASE("a row of settings equals the same settings made one by one") {
    Small one;
    const auto file = one.sources.add("s.csv",
                                      "scenario,minutes_per_round,round/visit.staff\n"
                                      "a,90 min per round,\"{gp: 1, nurse: 25%}\"\n"
                                      "b,,\n");
    const auto rows = scenario::read_settings_csv(one.sources[file].text(), file, one.known,
                                                  one.base, one.diagnostics);
    const auto by_row = one.project(rows);
    one.expect_good();
    REQUIRE(by_row.size() == 2);
    const auto set =
        one.set({"minutes_per_round=90 min per round", "round/visit.staff={gp: 1, nurse: 25%}"});
    CHECK(test::Figures(by_row[0][0]).all() == test::Figures(set).all());
    CHECK(test::Figures(by_row[1][0]).all() == test::Figures(one.set({})).all());
    CHECK(by_row[0][0].totals.hours.per_week < by_row[1][0].totals.hours.per_week);
}

TEST_CASE("each point of a grid equals the same settings") {
    Small one;
    std::vector<Variation> variations;
    for (const char* text : {"minutes_per_round=60:180:60 min per round", "gp.allowance=10,20%"}) {
        const auto file = one.sources.add("--vary", text);
        auto variation = scenario::read_variation(text, file, one.diagnostics);
        REQUIRE(variation.has_value());
        variations.push_back(std::move(*variation));
    }
    const auto grid = one.project(scenario::vary({*one.base}, variations, one.diagnostics));
    const auto points = scenario::grid_points(variations, one.diagnostics);
    one.expect_good();
    REQUIRE(grid.size() == 6);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        std::vector<std::string> settings;
        for (std::size_t place = 0; place < variations.size(); ++place) {
            settings.push_back(variations[place].address + '=' +
                               variations[place].values[points[i][place]]);
        }
        CHECK(test::Figures(grid[i][0]).all() == test::Figures(one.set(settings)).all());
    }
    CHECK(grid[0][0].totals.hours.per_week < grid[4][0].totals.hours.per_week);
    CHECK(grid[0][0].roles[0].wte_required < grid[1][0].roles[0].wte_required);
}

}  // namespace
