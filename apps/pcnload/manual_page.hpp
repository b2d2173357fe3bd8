// Manual pages in roff, made from the tables of commands and flags.
#pragma once

#include "pcnload/command_rows.hpp"

#include <string>

namespace pcnload::app {

// pcnload(1): the commands, what they have in common, the exit codes.
std::string program_manual();
// pcnload-COMMAND(1)
std::string command_manual(const CommandRow& command);

}  // namespace pcnload::app
