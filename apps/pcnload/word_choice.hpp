// A word of the command line that has to be one of some.
#pragma once

#include "diagnostics/diagnostics.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace pcnload::app {

// Its place among the words; 0, the default, where it is none of them, which is reported with the
// nearest. `what` is what they are: "kind".
std::size_t choose_word(std::string_view what, std::string_view written,
                        std::span<const std::string_view> words,
                        diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::app
