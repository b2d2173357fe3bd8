#include "pcnload/diff_answer.hpp"

#include "diagnostics/select_findings.hpp"
#include "pcnload/answer.hpp"
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

std::string json_answer(const DiffResult& result, const analysis::GuardrailReport* guardrails,
                        const Session& session) {
    render::Envelope head = envelope_of("diff", session);
    head.errors_are_results = true;
    const auto write = [&](render::JsonWriter& json) {
        render::write_diff(json, result.names, result.diff, guardrails, session.files);
    };
    return render::json_envelope(head, write, session.diagnostics, session.files);
}

std::string sarif_answer(const Session& session) {
    const diagnostics::Diagnostics no_failures;
    const auto findings = diagnostics::select_findings(session.diagnostics, session.files, {}, {});
    return render::sarif({"diff",
                          PCNLOAD_VERSION,
                          findings.told,
                          no_failures,
                          {},
                          findings.diagnostics.left_out(),
                          session.files});
}

}  // namespace

std::string diff_answer(const DiffOptions& options, const DiffResult& result,
                        const Session& session) {
    const analysis::GuardrailReport* guardrails = result.guardrails ? &*result.guardrails : nullptr;
    const auto report = [&] {
        return render::diff_report(result.names, result.diff, guardrails, options.report,
                                   session.files);
    };
    switch (options.output.format) {
        case Format::json:
            return json_answer(result, guardrails, session);
        case Format::csv:
            return render::to_csv(render::edits_table(result.diff, session.files));
        case Format::sarif:
            return sarif_answer(session);
        case Format::junit:
            return render::junit_of(result.guardrails, session.files);
        case Format::github:
            return render::diagnostic_github(session.diagnostics, session.files) +
                   render::edit_notices(result.diff, result.names.has_set, session.files);
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
