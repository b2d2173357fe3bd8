// What `sample` draws, and how often.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "pcnload/command_words.hpp"
#include "pcnload/options.hpp"

namespace pcnload::app {

void read_sample_options(const CommandWords& words, SampleOptions& options,
                         diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
