// Which findings of a run are told: those of the codes asked for, less those that a baseline has
// accepted.
#pragma once

#include "diagnostics/fingerprint.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pcnload::diagnostics {

struct CodeFilter {
    std::vector<Code> select;  // these alone; none: all
    std::vector<Code> ignore;

    [[nodiscard]] bool takes(Code code) const;
};

// A finding that is accepted for now. All but the fingerprint is for whoever reads the file.
struct BaselineEntry {
    std::string code;
    std::string path;
    std::string line;  // its text
    std::string message;
    std::string fingerprint;

    friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

struct SelectedFindings {
    std::vector<Finding> told;  // by file and place
    Diagnostics diagnostics;    // the same, and how many were only counted
    std::size_t filtered = 0;   // by their code
    std::size_t accepted = 0;   // by the baseline
    std::size_t outlived = 0;   // entries of the baseline that no finding answers to
};

SelectedFindings select_findings(const Diagnostics& diagnostics, const SourceFiles& files,
                                 const CodeFilter& filter,
                                 const std::vector<BaselineEntry>& baseline);

// The baseline that accepts the findings that the filter takes, by path, code and line.
std::vector<BaselineEntry> baseline_of(const Diagnostics& diagnostics, const SourceFiles& files,
                                       const CodeFilter& filter);

}  // namespace pcnload::diagnostics
