#include "render/junit_guardrails.hpp"

#include "render/junit_writer.hpp"

#include <algorithm>
#include <vector>

namespace pcnload::render {

namespace {

using analysis::GuardrailReport;
using analysis::GuardrailResult;
using analysis::Verdict;
using diagnostics::Code;
using diagnostics::Diagnostic;

JUnitCase case_at(const std::string& name, const std::string& group,
                  const diagnostics::SourceSpan& span, const diagnostics::SourceFiles& files) {
    JUnitCase test;
    test.name = name;
    test.classname = group;
    if (span.known()) {
        test.file = files[span.file].path();
        test.line = files[span.file].position(span.begin).line;
    }
    return test;
}

JUnitCase case_of(const GuardrailResult& result, const diagnostics::SourceFiles& files) {
    JUnitCase test =
        case_at(result.guardrail + ": " + result.limit, result.contract, result.span, files);
    test.skipped = result.verdict == Verdict::waived;
    if (result.verdict == Verdict::broken) test.failure = {result.told, result.hint};
    return test;
}

}  // namespace

std::string junit_of(const std::optional<GuardrailReport>& report,
                     const diagnostics::SourceFiles& files) {
    std::vector<JUnitSuite> suites;
    if (!report) return to_junit("pcnload diff", suites);
    for (const GuardrailResult& result : report->results) {
        if (result.verdict == Verdict::not_judged) continue;
        auto suite = std::ranges::find(suites, result.contract, &JUnitSuite::name);
        if (suite == suites.end()) suite = suites.insert(suites.end(), {result.contract, {}});
        suite->cases.push_back(case_of(result, files));
    }
    JUnitSuite others{report->id, {}};
    for (const Diagnostic& finding : report->findings.all()) {
        if (finding.code != Code::guardrail_expired && finding.code != Code::nothing_to_guard) {
            continue;
        }
        JUnitCase test =
            case_at(std::string(row(finding.code).title), report->id, finding.span, files);
        test.failure = {finding.message, finding.hint};
        others.cases.push_back(std::move(test));
    }
    if (!others.cases.empty()) suites.push_back(std::move(others));
    return to_junit("pcnload diff", suites);
}

}  // namespace pcnload::render
