// What came from where, what was missing, and how the totals compare with the files' own.
#pragma once

#include "diagnostics/source_file.hpp"
#include "nhs/import.hpp"
#include "render/report.hpp"

namespace pcnload::render {

// Of long lists the beginning is shown and the rest counted; `write_import` has all.
Report import_report(const nhs::Import& import, const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
