// `pcnload export hours`: the work of every role in every network and scenario, streamed.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

namespace pcnload::app {

ExitCode export_hours(const ExportOptions& options, Session& session);

}  // namespace pcnload::app
