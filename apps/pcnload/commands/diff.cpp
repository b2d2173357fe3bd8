#include "pcnload/answer.hpp"
#include "pcnload/baseline_file.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/diff_answer.hpp"
#include "pcnload/diff_sides.hpp"
#include "pcnload/known_files.hpp"

namespace pcnload::app {

namespace {

// Whether the answer is what the caller has asked to be told of.
bool fails(const DiffResult& result, const diagnostics::Diagnostics& findings, FailOn fail_on) {
    switch (fail_on) {
        case FailOn::nothing:
            return false;
        case FailOn::any:
            return !result.diff.is_empty() || findings.has_errors();
        case FailOn::increase:
            return result.diff.asks_for_more() || findings.has_errors();
        case FailOn::guardrail:
            break;
    }
    return findings.has_errors();
}

std::optional<spec::GuardrailFile> load_guardrails(const DiffOptions& options, Session& session) {
    if (!options.guardrails) return std::nullopt;
    const auto root = read_root(*options.guardrails, spec::FileKind::guardrails, session);
    if (!root || root->entries.empty()) return std::nullopt;
    return spec::read_guardrails(*root, session.diagnostics);
}

}  // namespace

ExitCode run_command(const DiffOptions& options, Session& session) {
    const auto guardrails = load_guardrails(options, session);
    const DiffSides sides = load_diff_sides(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("diff", options.output, session);
    DiffResult result{sides.names, diff_specs(sides), std::nullopt};
    if (guardrails) {
        result.guardrails = analysis::judge_guardrails(*guardrails, result.diff, options.as_of,
                                                       !options.contract.has_value());
        session.diagnostics.append(result.guardrails->findings);
    }
    const auto findings = told_findings(options.findings, session);
    if (!findings) return give_no_answer("diff", options.output, session);
    session.diagnostics = findings->diagnostics;
    const std::string text = diff_answer(options, result, *findings, session);
    const ExitCode given = give_text(text, options.output, session);
    return given == ExitCode::done && fails(result, findings->diagnostics, options.fail_on)
               ? ExitCode::findings
               : given;
}

}  // namespace pcnload::app
