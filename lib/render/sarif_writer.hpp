// Findings as SARIF 2.1.0, which code scanning and editors read.
#pragma once

#include "diagnostics/fingerprint.hpp"
#include "diagnostics/source_file.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

struct SarifRun {
    std::string command;  // "check": what several commands find stands side by side
    std::string tool_version;
    const std::vector<diagnostics::Finding>& findings;
    const diagnostics::Diagnostics& failures;  // what kept the program from doing its work
    std::vector<std::string> notes;            // what a reader of the findings should know besides
    std::size_t left_out = 0;                  // findings that were only counted
    const diagnostics::SourceFiles& files;
};

// The rules are those that the findings break, in the order of the catalogue. The same run gives
// the same bytes.
std::string sarif(const SarifRun& run);

// A message that no reader takes for anything else: SARIF has links as `[text](target)` and
// placeholders as `{0}`, so that a brace that is meant stands twice. What is hidden or turns the
// direction of writing is replaced. Texts of rules have no placeholders, and are shown as they are.
std::string sarif_text(std::string_view text);

}  // namespace pcnload::render
