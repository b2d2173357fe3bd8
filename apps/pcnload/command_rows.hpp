// The commands as a table: the command line is read, and the help written, from it.
#pragma once

#include "pcnload/flag_rows.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace pcnload::app {

enum class CommandName : std::uint8_t {
    compare,
    run,
    explain,
    diff,
    check,
    test,
    list,
    schema,
    init,
    import,
    export_model,
    verify,
    sweep,
    sensitivity,
    sample,
    solve,
    tipping,
    staff,
    completion
};

inline constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

struct CommandRow {
    CommandName command{};
    std::string_view name;
    std::string_view arguments;  // "[SCENARIO...]"
    std::size_t most_arguments = 0;
    std::string_view summary;      // half a line, for the list of commands
    std::string_view description;  // a few lines
    std::span<const Flag> flags;
    std::span<const std::string_view> formats;  // the default first
    std::span<const std::string_view> examples;
};

std::span<const CommandRow> command_rows();
const CommandRow* find_command(std::string_view name);

}  // namespace pcnload::app
