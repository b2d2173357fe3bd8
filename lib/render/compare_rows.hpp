// The blocks of rows of one network's comparison: a column for every scenario.
#pragma once

#include "analysis/projection.hpp"
#include "render/report_options.hpp"
#include "render/table.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// The same network under each scenario.
using Scenarios = std::vector<const analysis::Projection*>;

// A role that has work in any of the scenarios, whose contracts need not know the same roles.
struct ComparedRole {
    std::string id;
    std::string title;
    bool community = false;  // employed by others
};

// The largest in the first scenario first; those that others employ behind the rest.
std::vector<ComparedRole> compared_roles(const Scenarios& scenarios, const ReportOptions& options);

void add_work_rows(Table& table, const Scenarios& scenarios, const std::vector<ComparedRole>& roles,
                   const ReportOptions& options);
void add_additional_rows(Table& table, const Scenarios& scenarios,
                         const std::vector<ComparedRole>& roles, const ReportOptions& options);
void add_staff_rows(Table& table, const Scenarios& scenarios,
                    const std::vector<ComparedRole>& roles, const ReportOptions& options);
void add_money_rows(Table& table, const Scenarios& scenarios, const ReportOptions& options);
// Peak month, what has not started, what the hours rest on.
void add_other_rows(Table& table, const Scenarios& scenarios, const ReportOptions& options);

}  // namespace pcnload::render
