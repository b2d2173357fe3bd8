// The sheet of the network: what its profile counts, and what every scenario makes of that.
#pragma once

#include "render/workbook/assumptions_sheet.hpp"
#include "render/workbook/book.hpp"
#include "render/workbook/sheet.hpp"

#include <cstddef>
#include <string>

namespace pcnload::render::workbook {

inline constexpr std::string_view inputs_name = "Inputs";

struct InputPlaces {
    std::size_t first_count = 0;  // the row of the first driver
    std::size_t first_wte = 0;    // of the first role
    std::size_t first_free = 0;
    std::size_t first_column = 0;  // of the scenarios

    // From another sheet; `row` counts drivers, or roles, as the book has them in common.
    [[nodiscard]] std::string count(std::size_t row, std::size_t scenario) const;
    [[nodiscard]] std::string wte(std::size_t row, std::size_t scenario) const;
    [[nodiscard]] std::string free(std::size_t row, std::size_t scenario) const;
};

InputPlaces place_inputs(const Book& book);

Sheet inputs_sheet(const Book& book, const InputPlaces& places,
                   const AssumptionPlaces& assumptions);

}  // namespace pcnload::render::workbook
