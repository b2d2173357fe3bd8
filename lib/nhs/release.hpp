// The day that a file gives as that of its data, in any of the spellings that publishers have used.
#pragma once

#include "units/calendar_date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::nhs {

using units::Date;

// "2026-07-01", "01Jul2026", "01JAN2021", "01-Sep-20", "31/03/2024" (day first), "20240930".
std::optional<Date> read_release_date(std::string_view text);

// "July 2026"
std::string month_text(Date date);

}  // namespace pcnload::nhs
