// Changes that do nothing but give assumptions other quantities: the rows of a batch, the points of
// a grid. They need no contract made and resolved again.
#pragma once

#include "scenario/change.hpp"
#include "spec/revaluation.hpp"
#include "spec/specification.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::scenario {

// How many of the changes, up to the first that may be something else, come before those that only
// set single names: what an assumption is made of is known to the contract alone.
std::size_t changes_before_settings(std::span<const Change> changes);

// Whether both are one change as it stands in its file.
bool is_same(const Change& one, const Change& other);

// The values that the settings give, the last of an assumption alone. Nothing where one of them is
// no plain quantity of an assumption of the contract in its own units, or would be a mistake.
std::optional<std::vector<spec::AssumptionValue>> assumption_values(
    std::span<const Change> settings, const spec::Specification& specification);

}  // namespace pcnload::scenario
