// The help texts, made from the tables of commands and flags.
#pragma once

#include "pcnload/command_rows.hpp"

#include <string>

namespace pcnload::app {

std::string program_help();
std::string command_help(const CommandRow& command);
// What a flag does in a command: its formats are a command's own.
std::string flag_meaning(const FlagRow& flag, const CommandRow& command);

}  // namespace pcnload::app
