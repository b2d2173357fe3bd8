// What `export` alone takes on the command line.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

// Whether the format is one that is not written, which is reported with the way to it.
bool asks_parquet(const CommandWords& words, diagnostics::Diagnostics& diagnostics);

// Reads the kind and what belongs to it, and reports what does not go together. What other commands
// take too stands in `options` already.
void read_export_options(const CommandWords& words, const render::ReportOptions& report,
                         ExportOptions& options, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
