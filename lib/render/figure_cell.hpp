// A figure that was asked for by its name, as a cell.
#pragma once

#include "analysis/measure.hpp"
#include "render/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::render {

CellKind cell_kind(analysis::MeasureUnit unit);

// Empty where there is no such number.
Cell figure_cell(analysis::MeasureUnit unit, std::optional<double> number);

// "net, GBP per year"; the name alone of a plain number.
std::string figure_header(std::string_view name, std::string_view unit);

}  // namespace pcnload::render
