#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/diff_answer.hpp"
#include "pcnload/diff_sides.hpp"
#include "pcnload/known_files.hpp"

namespace pcnload::app {

namespace {

// Whether the answer is what the caller has asked to be told of.
bool fails(const DiffResult& result, FailOn fail_on) {
    const bool broken = result.guardrails && result.guardrails->findings.has_errors();
    switch (fail_on) {
        case FailOn::nothing:
            return false;
        case FailOn::any:
            return !result.diff.is_empty() || broken;
        case FailOn::increase:
            return result.diff.asks_for_more() || broken;
        case FailOn::guardrail:
            break;
    }
    return broken;
}

std::optional<spec::GuardrailFile> load_guardrails(const DiffOptions& options, Session& session) {
    if (!options.guardrails) return std::nullopt;
    const auto root = read_root(*options.guardrails, spec::FileKind::guardrails, session);
    if (!root) return std::nullopt;
    if (!root->entries.empty()) return spec::read_guardrails(*root, session.diagnostics);
    session.diagnostics.add({diagnostics::Code::bad_guardrail,
                             "the file holds no guardrails",
                             root->span,
                             "its first key is `guardrails`",
                             {}});
    return std::nullopt;
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
    const std::string text = diff_answer(options, result, session);
    const ExitCode given = give_text(text, options.output, session);
    return given == ExitCode::done && fails(result, options.fail_on) ? ExitCode::findings : given;
}

}  // namespace pcnload::app
