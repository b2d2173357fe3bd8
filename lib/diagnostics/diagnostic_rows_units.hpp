// Rows of the catalogue for U: quantities, products and their units.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array unit_rows{
    CodeRow{Code::bad_product, "PCN-U301", Severity::error, "A product cannot be read",
            "A product is quantities and names joined by `*` and `/`, and nothing else: that keeps "
            "every figure traceable to its factors. Work that adds up is two activities.",
            "duration: preparation + review", "duration: review_minutes * share_prepared"},
    CodeRow{Code::bad_number, "PCN-U302", Severity::error, "A number is not written as it must be",
            "A number is digits with at most one point inside. There are no thousands separators, "
            "because `1,000` is one thing here and another elsewhere.",
            "rate: 1,500 GBP per practice per year", "rate: 1500 GBP per practice per year"},
    CodeRow{Code::negative_quantity, "PCN-U303", Severity::error, "A quantity is negative",
            "Work, money and counts are never below none. Leave the minus sign out; to take work "
            "away, use a scenario.",
            "duration: -8 min per resident", "duration: 8 min per resident"},
    CodeRow{Code::number_out_of_range, "PCN-U304", Severity::error,
            "A number is too large or too small to reckon with",
            "Results that rest on it would be infinite or nothing. Check its powers of ten.",
            "value: 1e400 patients", "value: 1e4 patients"},
    CodeRow{Code::per_without_unit, "PCN-U305", Severity::error, "`per` is followed by no unit",
            "Without a unit it is open what is counted. Say of what the number is.",
            "value: 5 per 1000", "value: 5 referrals per 1000 patients"},
    CodeRow{Code::division_by_zero, "PCN-U306", Severity::error, "A product divides by zero",
            "There is no answer. Give the divisor a value above zero, and a range that does not "
            "touch zero.",
            "frequency: 1 round per home per 0 weeks", "frequency: 1 round per home per 2 weeks"},
    CodeRow{Code::once_misplaced, "PCN-U307", Severity::error,
            "`once` stands where it has no meaning",
            "`once` says that work comes up one time and not again, so it begins a frequency and "
            "stands nowhere else. Elsewhere write the number 1.",
            "frequency: 1 review per resident per year\nduration: once per review",
            "frequency: once per resident\nduration: 30 min"},
    CodeRow{Code::units_left_over, "PCN-U308", Severity::error,
            "The units do not come out as they must",
            "Population, frequency and duration together must be working time per calendar time, "
            "and with `once` working time. What is left over shows which of them counts something "
            "else: a duration per home does not fit a population of residents.",
            "population: care_home_beds * residents_per_bed\n"
            "frequency: 1 review per resident per year\nduration: 30 min per home",
            "population: care_home_beds * residents_per_bed\n"
            "frequency: 1 review per resident per year\nduration: 30 min per review"},
    CodeRow{Code::not_plain, "PCN-U309", Severity::error,
            "A value has a unit where a plain number belongs",
            "Shares, staff and factors are plain numbers. Leave the unit out, or divide by a "
            "quantity of the same unit.",
            "staff: {gp: 1 session}", "staff: {gp: 1}"},
    CodeRow{Code::share_over_one, "PCN-U310", Severity::error, "A share is more than 100%",
            "No more than the whole can be done, reimbursed or away from work. Check whether a `%` "
            "is missing or the number is one of something else.",
            "already_done: 30", "already_done: 30%"},
    CodeRow{Code::range_unit, "PCN-U311", Severity::error,
            "A range or bound is in another unit than its value",
            "The two could not be compared. Write both in the same unit, or the range as bare "
            "numbers, which are in the unit of the value.",
            "value: 8 residents per round\nrange: [4 min, 15 min]",
            "value: 8 residents per round\nrange: [4, 15]"},
    CodeRow{
        Code::bare_range, "PCN-U312", Severity::error,
        "A range of bare numbers has no unit to stand in",
        "The value is a product of several factors, so it has no single written unit. Write the "
        "ends of the range as quantities.",
        "value: visits_per_week * minutes_per_visit\nrange: [10, 30]",
        "value: visits_per_week * minutes_per_visit\nrange: [10 min per week, 30 min per week]"},
};

}  // namespace pcnload::diagnostics
