#include "pcnload/diff_answer.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/finding_notes.hpp"
#include "render/csv_writer.hpp"
#include "render/diagnostic_github.hpp"
#include "render/edit_notices.hpp"
#include "render/edit_rows.hpp"
#include "render/guardrail_rows.hpp"
#include "render/json_diff.hpp"
#include "render/junit_guardrails.hpp"
#include "render/markdown_writer.hpp"
#include "render/sarif_writer.hpp"
#include "render/text_writer.hpp"

namespace pcnload::app {

namespace {

using diagnostics::SelectedFindings;

std::string json_answer(const DiffResult& result, const analysis::GuardrailReport* guardrails,
                        const SelectedFindings& findings, const Session& session) {
    const render::Envelope head{"diff", PCNLOAD_VERSION, session.inputs, true};
    const auto write = [&](render::JsonWriter& json) {
        render::write_diff(json, result.names, result.diff, guardrails, session.files);
    };
    return render::json_envelope(head, write, findings.diagnostics, session.files);
}

std::string sarif_answer(const DiffOptions& options, const SelectedFindings& findings,
                         const Session& session) {
    const diagnostics::Diagnostics no_failures;
    return render::sarif({"diff", PCNLOAD_VERSION, findings.told, no_failures,
                          finding_notes(options.findings, findings),
                          findings.diagnostics.left_out(), session.files});
}

}  // namespace

std::string diff_answer(const DiffOptions& options, const DiffResult& result,
                        const SelectedFindings& findings, const Session& session) {
    const analysis::GuardrailReport* guardrails = result.guardrails ? &*result.guardrails : nullptr;
    const auto report = [&] {
        return render::diff_report(result.names, result.diff, guardrails, options.report,
                                   session.files);
    };
    switch (options.output.format) {
        case Format::json:
            return json_answer(result, guardrails, findings, session);
        case Format::csv:
            return render::to_csv(render::edits_table(result.diff, session.files));
        case Format::sarif:
            return sarif_answer(options, findings, session);
        case Format::junit:
            return render::junit_of(result.guardrails, session.files);
        case Format::github:
            return render::diagnostic_github(findings.diagnostics, session.files) +
                   render::edit_notices(result.diff, session.files);
        case Format::markdown:
            return render::to_markdown(report(), render::longest_comment);
        case Format::plain:
            return render::to_plain(report());
        default:
            break;
    }
    return render::to_text(report(), answer_colour(options.output, session));
}

}  // namespace pcnload::app
