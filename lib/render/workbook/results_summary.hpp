// The results in all: hours, what is missing, and what is left of the money.
#pragma once

#include "render/workbook/results_table.hpp"
#include "render/workbook/role_results.hpp"

#include <cstddef>

namespace pcnload::render::workbook {

// What the summary of a period sums up.
struct SummedRows {
    RoleRows roles;
    std::size_t missing = 0;  // in steady state
    std::size_t funding = 0;
};

// The rows that others point at.
struct SummaryRows {
    std::size_t hours = 0;
    std::size_t wte_missing = 0;
    std::size_t net = 0;
};

// How many rows the two take, with their titles and the empty row between them.
inline constexpr std::size_t summary_row_count = 19;

SummaryRows add_summary(ResultsTable& table, const SummedRows& rows);
void add_year_summary(ResultsTable& table, const SummedRows& rows);

}  // namespace pcnload::render::workbook
