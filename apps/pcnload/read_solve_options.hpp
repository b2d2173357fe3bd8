// What `solve` is asked, beside what every command is.
#pragma once

#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

// Fills in what is to be varied and reached; reports where one of them is missing.
void read_solve_options(const CommandWords& words, SolveOptions& options,
                        diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
