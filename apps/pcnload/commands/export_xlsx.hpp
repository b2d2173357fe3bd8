// `pcnload export xlsx`: a network under scenarios as a workbook of live formulae.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

namespace pcnload::app {

ExitCode export_xlsx(const ExportOptions& options, Session& session);

}  // namespace pcnload::app
