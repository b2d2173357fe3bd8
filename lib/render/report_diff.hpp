// What an edit of the specifications does, for people.
#pragma once

#include "analysis/contract_diff.hpp"
#include "analysis/guardrails.hpp"
#include "diagnostics/source_file.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

// The names of the two sides as the user gave them: "main", "specs".
struct DiffSides {
    std::string base;
    std::string head;
    bool has_set = false;  // the networks are a set that was given, and no references by name
};

// For each contract that was edited: the edits with the hours that each accounts for, the roles and
// services that change, the networks, the money, the guardrails (null: none are given), the
// verdict.
Report diff_report(const DiffSides& sides, const analysis::SpecsDiff& diff,
                   const analysis::GuardrailReport* guardrails, const ReportOptions& options,
                   const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
