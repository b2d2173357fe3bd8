#include "pcnload/check_answer.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/finding_notes.hpp"
#include "render/diagnostic_github.hpp"
#include "render/diagnostic_text.hpp"
#include "render/json_check.hpp"
#include "render/number_text.hpp"
#include "render/report_provenance.hpp"
#include "render/sarif_writer.hpp"
#include "render/text_writer.hpp"
#include "render/visible_text.hpp"

#include <array>
#include <vector>

namespace pcnload::app {

namespace {

using diagnostics::SelectedFindings;
using render::counted;

// "28 files, 3 contracts, 9 scenarios, 6 profiles: no mistakes", then the notes.
std::string summary(const CheckOptions& options, const Checked& checked,
                    const SelectedFindings& findings) {
    struct Part {
        std::size_t count;
        std::string_view noun;
    };
    std::string text = counted(checked.files, "file");
    for (const Part& part :
         std::array{Part{checked.contracts, "contract"}, Part{checked.scenarios, "scenario"},
                    Part{checked.profiles, "profile"}, Part{checked.tests, "test"}}) {
        if (part.count > 0) text += ", " + counted(part.count, part.noun);
    }
    const auto& told = findings.diagnostics;
    const bool nothing = told.error_count() + told.warning_count() == 0;
    const bool hidden = findings.filtered + findings.accepted > 0;
    text += ": ";
    text += !nothing ? render::diagnostic_summary(told)
                     : (hidden ? "nothing else to tell" : "no mistakes");
    text += '\n';
    for (const std::string& note : finding_notes(options.findings, findings))
        text += render::visible_text(note) + '\n';
    return text;
}

// The findings without their own last line, in whose place the summary stands.
std::string findings_text(const SelectedFindings& findings, const OutputOptions& options,
                          const Session& session) {
    std::string text = render::diagnostic_text(findings.diagnostics, session.files,
                                               answer_colour(options, session));
    if (!text.empty()) text.erase(text.rfind('\n', text.size() - 2) + 1);
    return text;
}

std::string provenance_text(const CheckOptions& options, const Checked& checked,
                            const Session& session) {
    std::string text;
    for (const std::string& contract : checked.judged.without_hours) {
        text += "the profile does not give what `" + render::visible_text(contract) +
                "` counts, so its hours are not shown: name a network with `--pcn`\n";
    }
    if (checked.judged.provenance.empty()) return text;
    return text + '\n' +
           render::to_text(render::provenance_report(checked.judged.provenance),
                           answer_colour(options.output, session));
}

std::string json_answer(const Checked& checked, const SelectedFindings& findings,
                        const Session& session) {
    render::Envelope head = envelope_of("check", session);
    head.errors_are_results = true;
    const auto& told = findings.diagnostics;
    const auto write = [&](render::JsonWriter& json) {
        render::write_check(json,
                            {checked.files, told.error_count(), told.warning_count(),
                             findings.filtered, findings.accepted, findings.outlived},
                            checked.judged.provenance);
    };
    return render::json_envelope(head, write, told, session.files);
}

std::string sarif_answer(const CheckOptions& options, const SelectedFindings& findings,
                         const Session& session) {
    const diagnostics::Diagnostics no_failures;
    return render::sarif({"check", PCNLOAD_VERSION, findings.told, no_failures,
                          finding_notes(options.findings, findings),
                          findings.diagnostics.left_out(), session.files});
}

}  // namespace

std::string check_answer(const CheckOptions& options, const Checked& checked,
                         const SelectedFindings& findings, const Session& session) {
    switch (options.output.format) {
        case Format::json:
            return json_answer(checked, findings, session);
        case Format::sarif:
            return sarif_answer(options, findings, session);
        case Format::github:
            return render::diagnostic_github(findings.diagnostics, session.files) +
                   summary(options, checked, findings);
        default:
            break;
    }
    return findings_text(findings, options.output, session) + summary(options, checked, findings) +
           provenance_text(options, checked, session);
}

}  // namespace pcnload::app
