// The tables of a run: one dimension with all figures, two crossed, or a row a combination.
#pragma once

#include "analysis/breakdown.hpp"
#include "render/report_options.hpp"
#include "render/table.hpp"
#include "units/contract_year.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// What is the same in every table of a run.
struct RunView {
    ReportOptions options;
    units::ContractYear year{2020};
};

// A row a member, largest first (months in order), all figures in columns, a total.
Table single_table(const analysis::Breakdown& breakdown, const RunView& view);

// The first dimension in rows, the second in columns, totals of both.
Table crossed_table(const analysis::Breakdown& breakdown, const RunView& view);

// A row for every combination that has work, largest first, a total.
Table long_table(const analysis::Breakdown& breakdown, const RunView& view);

// Title and what is special about it: "Travel between homes (implied)".
std::string member_label(const analysis::Member& member);

// Titles of the first dimension's members that nothing is done for on either basis.
struct IdleMembers {
    std::vector<std::string> workless;  // that ask for no measurable work
    std::vector<std::string> at_rest;   // whose work falls outside of the contract year
};
IdleMembers idle_members(const analysis::Breakdown& breakdown);

}  // namespace pcnload::render
