// The words of a command line to what they ask for.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_rows.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

// Reports every word that is not understood; what is returned means nothing then.
Command read_options(const CommandRow& command, const CommandWords& words,
                     diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
