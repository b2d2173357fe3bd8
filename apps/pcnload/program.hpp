// The program without its process: arguments in, exit code out.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/session.hpp"

#include <string>
#include <vector>

namespace pcnload::app {

// `arguments` without the program's own name.
ExitCode run_program(const std::vector<std::string>& arguments, Session& session);

}  // namespace pcnload::app
