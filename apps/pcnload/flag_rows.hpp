// The flags as a table: the command line is read, and the help written, from it.
#pragma once

#include <cstddef>
#include <cstdint>
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
    from_import,
    shard,
    mark,
    most,
    step,
    draws,
    seed,
    points,
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

}  // namespace pcnload::app
