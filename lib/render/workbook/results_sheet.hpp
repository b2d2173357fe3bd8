// The sheet of the results: hours, WTE and money, summed up from the activities.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/rates_sheet.hpp"
#include "render/workbook/results_summary.hpp"
#include "render/workbook/results_table.hpp"
#include "render/workbook/sheet.hpp"

#include <string>
#include <vector>

namespace pcnload::render::workbook {

struct ResultPlaces {
    std::size_t first_column = 0;
    SummaryRows summary;
    std::vector<CheckedFigure> checked;

    // From another sheet.
    [[nodiscard]] std::string of(std::size_t row, std::size_t scenario) const;
};

Sheet results_sheet(const Book& book, const InputPlaces& inputs, const RatePlaces& rates,
                    ResultPlaces& places);

}  // namespace pcnload::render::workbook
