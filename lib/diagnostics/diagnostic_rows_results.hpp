// Rows of the catalogue for R: results, and whether they can be made again.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array result_rows{
    CodeRow{Code::input_changed, "PCN-R981", Severity::error, "An input changed while it was read",
            "Half of it is of one version and half of another, so the result would be of neither. "
            "Run again when whoever writes the file is done; a program that renames a new file "
            "over the old one never does this to a reader.",
            "import-networks > networks.csv &\npcnload run --pcns networks.csv",
            "import-networks > networks.csv\npcnload run --pcns networks.csv"},
    CodeRow{Code::no_result, "PCN-R982", Severity::error, "A file does not say how it was made",
            "Only the JSON of a command holds its command line, and what `pcnload export hours -o` "
            "writes has a file FILE.pcnload.json beside it that does.",
            "pcnload run -f csv -o hours.csv\npcnload verify hours.csv",
            "pcnload run -f json -o hours.json\npcnload verify hours.json"},
    CodeRow{
        Code::not_repeatable, "PCN-R983", Severity::error, "A result cannot be made again",
        "Its command line is run again from the same folder, on the files that it names. What "
        "came from standard input is gone, and a command that only writes files has no result "
        "to compare.",
        "cat network.yaml | pcnload run --pcn - -f json -o hours.json\npcnload verify hours.json",
        "pcnload run --pcn network.yaml -f json -o hours.json\npcnload verify hours.json"},
};

}  // namespace pcnload::diagnostics
