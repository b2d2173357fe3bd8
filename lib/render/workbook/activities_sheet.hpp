// The sheet of a scenario's activities: a row for each role that takes part in one, from its driver
// and its factors to its hours.
#pragma once

#include "render/workbook/assumptions_sheet.hpp"
#include "render/workbook/book.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/sheet.hpp"

#include <cstdint>
#include <string>

namespace pcnload::render::workbook {

// Its columns.
enum class Column : std::uint8_t {
    service,
    requirement,
    activity,
    title,
    role,
    driver,
    count,
    population,
    population_unit,
    frequency,
    frequency_unit,
    duration,
    duration_unit,
    share,
    full_hours,
    in_force,
    hours_per_week,
    named,
    done,
    new_hours,
    share_of_year,
    hours_in_year,
    evidence
};

// Words of the columns `in_force` and `named`.
inline constexpr std::string_view in_force_word = "in force";
inline constexpr std::string_view later_word = "starts later";
inline constexpr std::string_view named_word = "yes";

std::string activities_name(const Book& book, std::size_t scenario);

// All rows of a column, from any sheet.
std::string activity_column(const Book& book, std::size_t scenario, Column column);

Sheet activities_sheet(const Book& book, std::size_t scenario, const InputPlaces& inputs,
                       const AssumptionPlaces& assumptions);

}  // namespace pcnload::render::workbook
