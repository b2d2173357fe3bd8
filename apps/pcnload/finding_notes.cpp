#include "pcnload/finding_notes.hpp"

#include "render/number_text.hpp"

namespace pcnload::app {

using diagnostics::SelectedFindings;
using render::counted;

namespace {

// The file that accepts findings: the one just written, or the one read.
std::string baseline_name(const FindingOptions& options) {
    const auto& path = options.write_baseline ? options.write_baseline : options.baseline;
    return '`' + path.value_or("") + '`';
}

}  // namespace

std::vector<std::string> finding_notes(const FindingOptions& options,
                                       const SelectedFindings& findings) {
    std::vector<std::string> notes;
    if (findings.filtered > 0) {
        notes.push_back(counted(findings.filtered, "finding") +
                        " left out by `--select` and `--ignore`");
    }
    if (options.write_baseline) {
        notes.push_back("wrote " + counted(findings.accepted, "finding") + " to " +
                        baseline_name(options) + ", which accepts them from now on");
    } else if (findings.accepted > 0) {
        notes.push_back(counted(findings.accepted, "finding") + " accepted by " +
                        baseline_name(options));
    }
    if (findings.outlived > 0) {
        const bool one = findings.outlived == 1;
        notes.push_back(std::to_string(findings.outlived) + (one ? " entry of " : " entries of ") +
                        baseline_name(options) + (one ? " no longer occurs" : " no longer occur") +
                        " in what was checked: `--write-baseline` writes it anew");
    }
    return notes;
}

}  // namespace pcnload::app
