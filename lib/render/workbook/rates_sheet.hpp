// The sheet of what a WTE works, costs and brings, and of what the streams of funding pay.
#pragma once

#include "render/workbook/assumptions_sheet.hpp"
#include "render/workbook/book.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/sheet.hpp"

#include <cstddef>
#include <string>

namespace pcnload::render::workbook {

inline constexpr std::string_view rates_name = "Rates";

// The rows: of the first role, of the first stream, or the only one.
struct RatePlaces {
    std::size_t available = 0;
    std::size_t factor = 0;
    std::size_t cost = 0;
    std::size_t most = 0;
    std::size_t share = 0;
    std::size_t scheme_sum = 0;
    std::size_t funding = 0;       // at the rate of a full year
    std::size_t paid_at_end = 0;   // 1, or 0
    std::size_t paid_of_year = 0;  // a share
    std::size_t first_column = 0;

    // From another sheet.
    [[nodiscard]] std::string of(std::size_t row, std::size_t scenario) const;
};

Sheet rates_sheet(const Book& book, const InputPlaces& inputs, const AssumptionPlaces& assumptions,
                  RatePlaces& places);

}  // namespace pcnload::render::workbook
