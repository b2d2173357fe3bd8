// The sheet that holds the workbook's formulae against the figures of pcnload itself.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/results_sheet.hpp"
#include "render/workbook/sheet.hpp"

#include <string>

namespace pcnload::render::workbook {

inline constexpr std::string_view check_name = "Check";

// The cell that says whether they agree, from any sheet.
std::string agreement_place();
inline constexpr std::string_view agreement_words = "The workbook agrees with pcnload";

Sheet check_sheet(const Book& book, const ResultPlaces& results);

}  // namespace pcnload::render::workbook
