// The program `git`, given its arguments as they are: no shell reads them. It asks nothing, takes
// no lock and uses no network.
#pragma once

#include "pcnload/program_call.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

using GitAnswer = ProgramAnswer;

// Runs `git ARGUMENTS` in the current folder with `input` as its standard input. Of its output no
// more than `most_output` bytes are kept. SIGPIPE has to be ignored where there is an input.
GitAnswer run_git(const std::vector<std::string>& arguments, std::size_t most_output,
                  std::string_view input = {});

}  // namespace pcnload::app
