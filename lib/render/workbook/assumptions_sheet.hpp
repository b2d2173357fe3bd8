// The sheet of the assumptions: a row each, a column for every scenario to change them in, what
// they rest on, and the same values in base units for the formulae of the other sheets.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/formula.hpp"
#include "render/workbook/sheet.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::render::workbook {

inline constexpr std::string_view assumptions_name = "Assumptions";

struct AssumptionPlaces {
    std::vector<std::vector<std::size_t>> rows;  // by scenario, by AssumptionIndex
    std::size_t first_base_column = 0;

    // In base units, from any sheet.
    [[nodiscard]] AssumptionPlace of(std::size_t scenario) const;
};

AssumptionPlaces place_assumptions(const Book& book);

Sheet assumptions_sheet(const Book& book, const AssumptionPlaces& places);

}  // namespace pcnload::render::workbook
