// The words that a flag has to be one of: the command line is read, and completed, from them.
#pragma once

#include "pcnload/command_rows.hpp"

#include <span>
#include <string_view>

namespace pcnload::app {

// The default first. Empty where anything may stand; formats are a command's own, in its row.
std::span<const std::string_view> flag_choices(Flag flag);

}  // namespace pcnload::app
