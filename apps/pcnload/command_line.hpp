// What the user typed to what is asked for. The only user of CLI11.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/options.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

struct CommandLine {
    std::optional<Command> command;  // nothing where it is not understood, which was reported
    std::string name;                // of the command, as far as it is known
    Format format = Format::table;   // that the answer was to have, where it is a machine's
};

// `arguments` without the program's own name.
CommandLine read_command_line(const std::vector<std::string>& arguments,
                              diagnostics::Diagnostics& diagnostics);

// The words that a result depends on, as they were given: all but the number of threads, which
// changes no byte of it.
std::vector<std::string> result_arguments(const std::vector<std::string>& arguments);

}  // namespace pcnload::app
