// The reserved units, as data. Any other word counts a thing.
#pragma once

#include "units/dimension.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pcnload::units {

struct UnitRow {
    std::string_view name;
    Base base;
    double scale;                 // base units in one of it
    std::string_view definition;  // for `pcnload list units`
};

std::span<const UnitRow> reserved_units();

struct Unit {
    double scale = 1;
    Dimension dimension;
};

// One word of a unit: a reserved one, or a counted thing. One trailing s is dropped, so that
// `visits` and `visit` are one unit.
Unit find_unit(std::string_view word);

// The reserved unit that a counted thing was probably meant to be: `hour` for `Hour` or `hr`,
// `wte` for `WTE`; nothing for `home`.
std::optional<std::string_view> probably_meant(std::string_view thing);

}  // namespace pcnload::units
