// The hours of every service, and of every role in it.
#pragma once

#include "render/workbook/results_table.hpp"

namespace pcnload::render::workbook {

void add_services(ResultsTable& table, const Period& period);

// Hours a week of those services and roles that come together under any scenario.
void add_roles_of_services(ResultsTable& table);

}  // namespace pcnload::render::workbook
