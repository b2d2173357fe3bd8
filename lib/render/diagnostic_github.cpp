#include "render/diagnostic_github.hpp"

#include "render/visible_text.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

using diagnostics::Diagnostic;
using diagnostics::Position;
using diagnostics::Severity;
using diagnostics::SourceFiles;

namespace {

// What GitHub's own toolkit escapes in a message, and in a property besides.
constexpr std::string_view message_specials = "%\r\n";
constexpr std::string_view property_specials = "%\r\n:,";

std::string escaped(std::string_view text, std::string_view specials) {
    std::string result;
    for (const char c : text) {
        if (specials.find(c) == std::string_view::npos) {
            result += c;
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return result;
}

std::string property(std::string_view text) {
    return escaped(visible_text(text), property_specials);
}

// GitHub takes columns only where the first line is the last one.
std::string place(const diagnostics::SourceSpan& span, const SourceFiles& files) {
    if (!span.known()) return {};
    const diagnostics::SourceFile& file = files[span.file];
    const Position begin = file.position(span.begin);
    const Position end = file.position(span.end);
    const std::string path = property(file.path());
    if (begin.line != end.line) {
        return fmt::format("file={},line={},endLine={},", path, begin.line, end.line);
    }
    return fmt::format("file={},line={},col={},endLine={},endColumn={},", path, begin.line,
                       begin.column, end.line, end.column);
}

std::string message(const Diagnostic& diagnostic, const SourceFiles& files) {
    std::string text = visible_text(diagnostic.message);
    for (const diagnostics::Label& label : diagnostic.labels) {
        const std::string where = visible_text(files.place_text(label.span));
        text += fmt::format("\n{}{}{}", where, where.empty() ? "" : ": ", visible_text(label.text));
    }
    if (!diagnostic.hint.empty()) text += "\nhint: " + visible_text(diagnostic.hint);
    return text;
}

}  // namespace

std::string github_line(std::string_view level, const diagnostics::SourceSpan& span,
                        std::string_view title, std::string_view message,
                        const SourceFiles& files) {
    return fmt::format("::{} {}title={}::{}\n", level, place(span, files), property(title),
                       escaped(message, message_specials));
}

std::string diagnostic_github(const diagnostics::Diagnostics& diagnostics,
                              const SourceFiles& files) {
    std::vector<Diagnostic> worst_first = diagnostics.sorted();
    std::ranges::stable_sort(worst_first, {}, &Diagnostic::severity);
    std::string text;
    for (const Diagnostic& diagnostic : worst_first) {
        const bool error = diagnostic.severity() == Severity::error;
        text += github_line(error ? "error" : "warning", diagnostic.span, row(diagnostic.code).id,
                            message(diagnostic, files), files);
    }
    return text;
}

}  // namespace pcnload::render
