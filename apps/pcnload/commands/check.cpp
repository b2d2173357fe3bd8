#include "pcnload/answer.hpp"
#include "pcnload/baseline_file.hpp"
#include "pcnload/check_answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/library_check.hpp"

#include <algorithm>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

CheckedFiles files_of(const CheckOptions& options, Session& session) {
    if (!options.paths.empty()) return gather_checked_files(options.paths, session);
    if (options.input.specs) return gather_checked_files({*options.input.specs}, session);
    CheckedFiles checked;
    checked.groups.push_back(shipped_files("", session));
    checked.count = checked.groups.front().size();
    return checked;
}

bool has_unreadable(const Session& session) {
    return std::ranges::any_of(session.diagnostics.all(), [](const Diagnostic& diagnostic) {
        return diagnostic.code == Code::unreadable_path ||
               diagnostic.code == Code::unreadable_file || diagnostic.code == Code::input_changed ||
               diagnostic.code == Code::unknown_choice;
    });
}

// Whoever asks what has expired wants to know of it in the exit code, though it is a warning.
bool is_asked_for(Code code) {
    return code == Code::expired_assumption || code == Code::review_in_future;
}

bool is_clean(const diagnostics::Diagnostics& told) {
    return !told.has_errors() && std::ranges::none_of(told.all(), is_asked_for, &Diagnostic::code);
}

}  // namespace

ExitCode run_command(const CheckOptions& options, Session& session) {
    ProvenanceOptions provenance = options.provenance;
    if (options.output.format == Format::json) provenance.shown = true;
    const CheckedFiles files = files_of(options, session);
    if (has_unreadable(session)) return give_no_answer("check", options.output, session);
    const Checked checked = check_files(files, options.input, provenance, session);
    if (has_unreadable(session)) return give_no_answer("check", options.output, session);
    const auto findings = told_findings(options.findings, session);
    if (!findings) return give_no_answer("check", options.output, session);

    const std::string text = check_answer(options, checked, *findings, session);
    const ExitCode given = give_text(text, options.output, session);
    return given == ExitCode::done && !is_clean(findings->diagnostics) ? ExitCode::findings : given;
}

}  // namespace pcnload::app
