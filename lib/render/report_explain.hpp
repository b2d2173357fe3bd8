// A figure down to its factors.
#pragma once

#include "analysis/explanation.hpp"
#include "diagnostics/source_file.hpp"
#include "render/report.hpp"
#include "render/report_options.hpp"

#include <string_view>

namespace pcnload::render {

// `files` says where each number stands. The last line names the command that goes deeper.
Report explain_report(const analysis::Explanation& explanation,
                      const diagnostics::SourceFiles& files, const ReportOptions& options);

}  // namespace pcnload::render
