// What every role is asked for: its hours, the WTE that they take, their cost, and what of it is in
// post and free.
#pragma once

#include "render/workbook/results_table.hpp"

#include <cstddef>

namespace pcnload::render::workbook {

// The first row of each block.
struct RoleRows {
    std::size_t hours = 0;
    std::size_t named = 0;  // of the hours: those of named people
    std::size_t wte = 0;
    std::size_t cost = 0;
    std::size_t reimbursed = 0;
};

void add_staff(ResultsTable& table, const Period& period, RoleRows& rows);
void add_money(ResultsTable& table, const Period& period, RoleRows& rows);

// What is free beside what is required; gives the first row of what is missing.
std::size_t add_gap(ResultsTable& table, std::size_t wte_required);

}  // namespace pcnload::render::workbook
