// Codes as they are named on a command line: one by its id, or a family by the beginning of it.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <string_view>
#include <vector>

namespace pcnload::diagnostics {

// `PCN-U308` is one code, `PCN-U` all of its family; none for any other word.
std::vector<Code> codes_named(std::string_view word);

// Every word that names a code or a family, families first.
std::vector<std::string_view> code_words();

}  // namespace pcnload::diagnostics
