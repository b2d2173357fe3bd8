#include "diagnostics/select_findings.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace pcnload::diagnostics {

bool CodeFilter::takes(Code code) const {
    const bool selected = select.empty() || std::ranges::find(select, code) != select.end();
    return selected && std::ranges::find(ignore, code) == ignore.end();
}

SelectedFindings select_findings(const Diagnostics& diagnostics, const SourceFiles& files,
                                 const CodeFilter& filter,
                                 const std::vector<BaselineEntry>& baseline) {
    std::set<std::string_view> accepted;
    for (const BaselineEntry& entry : baseline)
        accepted.insert(entry.fingerprint);
    std::set<std::string_view> unanswered = accepted;
    SelectedFindings selected;
    std::vector<Finding> findings = findings_of(diagnostics, files);
    std::vector<Diagnostic> told;
    for (Finding& finding : findings) {
        // An entry for what is filtered out all the same is no entry too many.
        unanswered.erase(finding.fingerprint);
        if (!filter.takes(finding.diagnostic.code)) {
            ++selected.filtered;
        } else if (accepted.contains(finding.fingerprint)) {
            ++selected.accepted;
        } else {
            told.push_back(finding.diagnostic);
            selected.told.push_back(std::move(finding));
        }
    }
    selected.outlived = unanswered.size();
    selected.diagnostics = diagnostics.only([&](const Diagnostic& diagnostic) {
        return std::ranges::find(told, diagnostic) != told.end();
    });
    return selected;
}

std::vector<BaselineEntry> baseline_of(const Diagnostics& diagnostics, const SourceFiles& files,
                                       const CodeFilter& filter) {
    std::vector<BaselineEntry> entries;
    for (const Finding& finding : findings_of(diagnostics, files)) {
        const Diagnostic& diagnostic = finding.diagnostic;
        if (!filter.takes(diagnostic.code)) continue;
        entries.push_back({std::string(row(diagnostic.code).id), path_of(diagnostic, files),
                           std::string(line_of(diagnostic, files)), diagnostic.message,
                           finding.fingerprint});
    }
    std::ranges::sort(entries, {}, [](const BaselineEntry& entry) {
        return std::tie(entry.path, entry.code, entry.line, entry.message, entry.fingerprint);
    });
    return entries;
}

}  // namespace pcnload::diagnostics
