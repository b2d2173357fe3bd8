// What a finding is known by from one run to the next. It stays while lines are put in above it;
// it goes when its own line is edited, because then somebody has looked at it.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pcnload::diagnostics {

struct Finding {
    Diagnostic diagnostic;
    std::string fingerprint;  // 16 hexadecimal digits
};

// By file and place. A fingerprint is made of the code, the path, the text of the line without the
// blanks around it (of what stands on no line, the message), and which of several that are equal
// in these it is.
std::vector<Finding> findings_of(const Diagnostics& diagnostics, const SourceFiles& files);

// The line that a finding stands on, without the blanks around it, or as much of a very long one
// as tells it apart; empty where there is none.
std::string_view line_of(const Diagnostic& diagnostic, const SourceFiles& files);

// The path of its file in one spelling; empty where it has none.
std::string path_of(const Diagnostic& diagnostic, const SourceFiles& files);

}  // namespace pcnload::diagnostics
