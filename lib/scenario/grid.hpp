// A grid over the numbers of a contract: every combination of the values that addresses take.
//
//     minutes_per_resident_seen=4:10:2 min per resident    4, 6, 8 and 10, the high end included
//     gp.allowance=20%,25%,30%                             a list; anything that `--set` takes
//     minutes_per_review=10,15,30 min per review           the last unit is that of bare numbers
//     too
#pragma once

#include "scenario/scenario.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::scenario {

inline constexpr std::size_t most_grid_points = 10'000;

// One address with the values it takes, as they would stand behind `--set ADDRESS=`. All of them
// stand in the source file of the flag.
struct Variation {
    std::string address;
    std::vector<std::string> values;
    std::string written;  // the whole: ADDRESS=VALUES
    diagnostics::FileIndex file{};
};

// ADDRESS=LOW:HIGH:STEP or ADDRESS=A,B,C with a unit. Steps are reckoned in decimals, so that each
// value is the number that a person would have written.
std::optional<Variation> read_variation(std::string_view text, diagnostics::FileIndex file,
                                        Diagnostics& diagnostics);

// One combination: a value for each variation, by its place.
using GridPoint = std::vector<std::size_t>;

// Every combination, the last variation moving fastest. Reports a grid of too many points, and an
// address that is varied twice.
std::vector<GridPoint> grid_points(const std::vector<Variation>& variations,
                                   Diagnostics& diagnostics);

// "minutes_per_review=10 min per review, gp.allowance=20%".
std::string point_name(const std::vector<Variation>& variations, const GridPoint& point);

// The changes that the point makes. Nothing where a value cannot be read, which was reported.
std::optional<std::vector<Change>> point_changes(const std::vector<Variation>& variations,
                                                 const GridPoint& point, Diagnostics& diagnostics);

// Each of the bases at every point, named by the point; where there are several bases, by the base
// and the point. Empty where a mistake was reported.
std::vector<Scenario> vary(const std::vector<Scenario>& bases,
                           const std::vector<Variation>& variations, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
