#include "render/diagnostic_text.hpp"

#include "render/number_text.hpp"
#include "render/source_excerpt.hpp"
#include "render/visible_text.hpp"

#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

using diagnostics::Diagnostic;
using diagnostics::Severity;
using diagnostics::SourceFiles;
using diagnostics::SourceSpan;

namespace {

constexpr std::string_view bold = "\x1B[1m";
constexpr std::string_view bold_red = "\x1B[1;31m";
constexpr std::string_view bold_yellow = "\x1B[1;33m";
constexpr std::string_view plain = "\x1B[0m";

class Writer {
public:
    Writer(const SourceFiles& files, Colour colour) : files_(files), colour_(colour) {}

    void write(const Diagnostic& diagnostic);
    void write_line(std::string_view line) { text_ += fmt::format("{}\n", line); }
    std::string take() { return std::move(text_); }

private:
    void paint(std::string_view text, std::string_view style);
    void place(const SourceSpan& span);
    void excerpt(const SourceSpan& span, std::string_view style);

    const SourceFiles& files_;
    Colour colour_;
    std::string text_;
};

void Writer::paint(std::string_view text, std::string_view style) {
    if (colour_ == Colour::off) {
        text_ += text;
    } else {
        text_ += fmt::format("{}{}{}", style, text, plain);
    }
}

void Writer::place(const SourceSpan& span) {
    if (!span.known()) return;
    paint(visible_text(files_.place_text(span)) + ':', bold);
    text_ += ' ';
}

void Writer::excerpt(const SourceSpan& span, std::string_view style) {
    if (!span.known()) return;
    const diagnostics::SourceFile& file = files_[span.file];
    const SourceExcerpt shown = source_excerpt(file, span);
    if (shown.text.empty()) return;  // nothing to see on an empty line
    const std::string number = fmt::format("{:>4}", file.position(span.begin).line);
    text_ += fmt::format("{} | {}\n", number, shown.text);
    text_ += fmt::format("{:{}} | {:{}}", "", number.size(), "", shown.indent);
    paint(std::string(shown.marked, '^'), style);
    text_ += '\n';
}

void Writer::write(const Diagnostic& diagnostic) {
    const bool error = diagnostic.severity() == Severity::error;
    const std::string_view style = error ? bold_red : bold_yellow;
    place(diagnostic.span);
    paint(fmt::format("{}[{}]:", error ? "error" : "warning", row(diagnostic.code).id), style);
    text_ += fmt::format(" {}\n", visible_text(diagnostic.message));
    excerpt(diagnostic.span, style);
    for (const diagnostics::Label& label : diagnostic.labels) {
        if (!label.span.known()) text_ += "  ";
        place(label.span);
        paint("note:", bold);
        text_ += fmt::format(" {}\n", visible_text(label.text));
        excerpt(label.span, bold);
    }
    if (!diagnostic.hint.empty()) {
        text_ += "  ";
        paint("hint:", bold);
        text_ += fmt::format(" {}\n", visible_text(diagnostic.hint));
    }
}

}  // namespace

std::string diagnostic_text(const diagnostics::Diagnostics& diagnostics, const SourceFiles& files,
                            Colour colour) {
    if (diagnostics.all().empty()) return {};
    Writer writer(files, colour);
    for (const Diagnostic& diagnostic : diagnostics.sorted())
        writer.write(diagnostic);
    for (const auto& [code, count] : diagnostics.left_out_by_code())
        writer.write_line(fmt::format("... and {} more of {}",
                                      count_text(static_cast<double>(count)), row(code).id));
    writer.write_line(diagnostic_summary(diagnostics));
    return writer.take();
}

std::string diagnostic_summary(const diagnostics::Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    const std::size_t warnings = diagnostics.warning_count();
    std::string summary;
    if (errors > 0 || warnings == 0) summary = counted(errors, "error");
    if (errors > 0 && warnings > 0) summary += ", ";
    if (warnings > 0) summary += counted(warnings, "warning");
    if (const std::size_t left_out = diagnostics.left_out(); left_out > 0) {
        summary += fmt::format(" ({} not shown)", count_text(static_cast<double>(left_out)));
    }
    return summary;
}

}  // namespace pcnload::render
