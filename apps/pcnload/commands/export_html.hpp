// `pcnload export html`: one file for a browser, with the figures of networks under scenarios.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

namespace pcnload::app {

ExitCode export_html(const ExportOptions& options, Session& session);

}  // namespace pcnload::app
