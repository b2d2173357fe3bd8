#include "pcnload/baseline_file.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/output.hpp"
#include "render/json_baseline.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::BaselineEntry;
using diagnostics::Code;

constexpr std::size_t fingerprint_length = 16;

void report_no_baseline(const diagnostics::SourceSpan& span, std::string message,
                        Session& session) {
    session.diagnostics.add(
        {Code::wrong_shape, std::move(message), span, "write it anew with `--write-baseline`", {}});
}

std::string text_of(const yaml::Node& node, std::string_view key) {
    const yaml::Entry* entry = node.find(key);
    return entry != nullptr && entry->value.is_scalar() ? entry->value.text : std::string{};
}

bool is_baseline(const yaml::Node& root) {
    const yaml::Entry* schema = root.find("schema");
    return schema != nullptr && text_of(schema->value, "name") == render::baseline_schema &&
           text_of(schema->value, "version") == std::to_string(render::schema_version);
}

bool is_fingerprint(std::string_view text) {
    return text.size() == fingerprint_length &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// JSON is YAML too, so there is one reader for both, and its limits hold here.
std::vector<BaselineEntry> read_entries(const yaml::Node& root, Session& session) {
    std::vector<BaselineEntry> entries;
    const yaml::Entry* findings = root.find("findings");
    if (!is_baseline(root) || findings == nullptr || !findings->value.is_sequence()) {
        report_no_baseline(root.span, "this file is no baseline", session);
        return entries;
    }
    for (const yaml::Node& item : findings->value.items) {
        BaselineEntry entry{text_of(item, "code"), text_of(item, "path"), text_of(item, "line"),
                            text_of(item, "message"), text_of(item, "fingerprint")};
        if (is_fingerprint(entry.fingerprint)) {
            entries.push_back(std::move(entry));
        } else {
            report_no_baseline(item.span, "an entry of the baseline has no `fingerprint`", session);
        }
    }
    return entries;
}

}  // namespace

std::vector<BaselineEntry> read_baseline(const std::string& path, Session& session) {
    const auto file = read_given_file(path, session);
    if (!file) return {};
    const auto root = yaml::parse(session.files[*file].text(), *file, session.diagnostics);
    return root ? read_entries(*root, session) : std::vector<BaselineEntry>{};
}

bool write_baseline(const std::string& path, const std::vector<BaselineEntry>& entries,
                    Session& session) {
    return write_output(path, render::json_baseline(entries), session);
}

std::optional<diagnostics::SelectedFindings> told_findings(const FindingOptions& options,
                                                           Session& session) {
    const diagnostics::Diagnostics found = std::exchange(session.diagnostics, {});
    std::vector<BaselineEntry> baseline;
    if (options.write_baseline) {
        baseline = diagnostics::baseline_of(found, session.files, options.filter);
        if (!write_baseline(*options.write_baseline, baseline, session)) return std::nullopt;
    } else if (options.baseline) {
        baseline = read_baseline(*options.baseline, session);
        if (session.diagnostics.has_errors()) return std::nullopt;
    }
    return diagnostics::select_findings(found, session.files, options.filter, baseline);
}

}  // namespace pcnload::app
