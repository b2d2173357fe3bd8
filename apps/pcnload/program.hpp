// The program without its process: arguments in, exit code out.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

// `arguments` without the program's own name.
ExitCode run_program(const std::vector<std::string>& arguments, Session& session);

// The same of a command line that is understood.
ExitCode run_asked(const Command& command, Session& session);

}  // namespace pcnload::app
