// The help texts, made from the tables of commands and flags.
#pragma once

#include "pcnload/command_rows.hpp"

#include <string>

namespace pcnload::app {

std::string program_help();
std::string command_help(const CommandRow& command);
std::string version_text();

}  // namespace pcnload::app
