// Diagnostics as GitHub workflow commands, which show them beside the lines of a pull request.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"

#include <string>
#include <string_view>

namespace pcnload::render {

// One `::error ...::message` or `::warning ...` a line. Errors come first: GitHub shows only the
// first few of a step.
std::string diagnostic_github(const diagnostics::Diagnostics& diagnostics,
                              const diagnostics::SourceFiles& files);

// One of these lines, of any level: `notice` for what is neither.
std::string github_line(std::string_view level, const diagnostics::SourceSpan& span,
                        std::string_view title, std::string_view message,
                        const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
