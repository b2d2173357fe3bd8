// The options of `pcnload staff` alone.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

void read_staff_options(const CommandWords& words, render::Basis basis, StaffOptions& options,
                        diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
