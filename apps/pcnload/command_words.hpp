// The words of a command line, sorted by flag but not yet understood.
#pragma once

#include "pcnload/command_rows.hpp"

#include <array>
#include <string>
#include <vector>

namespace pcnload::app {

struct CommandWords {
    std::array<std::vector<std::string>, flag_count> flags;  // their values, in order
    std::vector<std::string> arguments;

    [[nodiscard]] const std::vector<std::string>& of(Flag flag) const {
        return flags[static_cast<std::size_t>(flag)];
    }
    [[nodiscard]] bool has(Flag flag) const { return !of(flag).empty(); }
};

}  // namespace pcnload::app
