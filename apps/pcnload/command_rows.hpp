// The commands and flags as tables: the command line is read, and the help written, from them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace pcnload::app {

enum class Flag : std::uint8_t {
    scenario,
    specs,
    pcn,
    pcns,
    set,
    scenarios,
    vary,
    figure,
    min_effect,
    target,
    patients,
    by,
    view,
    basis,
    fail_on,
    guardrails,
    select,
    ignore,
    baseline,
    write_baseline,
    as_of,
    min_evidence,
    provenance,
    mutate,
    report,
    shard,
    most,
    step,
    unit,
    format,
    output,
    jobs,
    color,
    quiet,
    verbose,
    help,
    version,
};

inline constexpr std::size_t flag_count = static_cast<std::size_t>(Flag::version) + 1;

struct FlagRow {
    Flag flag{};
    std::string_view long_name;   // "--specs"
    std::string_view short_name;  // "-f"; may be empty
    std::string_view value;       // "DIR"; empty where it takes none
    bool many = false;            // may stand several times
    std::string_view what;
};

const FlagRow& row(Flag flag);

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
    solve,
    tipping,
    staff
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
