#include "analysis/mutation.hpp"
#include "diagnostics/select_findings.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/test_groups.hpp"
#include "render/diagnostic_github.hpp"
#include "render/json_tests.hpp"
#include "render/markdown_writer.hpp"
#include "render/report_tests.hpp"
#include "render/sarif_writer.hpp"
#include "render/text_writer.hpp"

#include <iterator>

namespace pcnload::app {

namespace {

using render::TestResults;

// Numbers that several groups share stand in each: the groups are about different files.
void add_mutation(analysis::Mutation more, TestResults& results) {
    if (!results.mutation) results.mutation.emplace();
    auto& numbers = results.mutation->numbers;
    numbers.insert(numbers.end(), std::make_move_iterator(more.numbers.begin()),
                   std::make_move_iterator(more.numbers.end()));
}

TestResults run_groups(const std::vector<TestGroup>& groups, const TestOptions& options,
                       Session& session) {
    TestResults results;
    for (const TestGroup& group : groups) {
        const auto contracts = analysis::make_contracts(group.tests, group.known.library);
        auto cases = analysis::run_tests(group.tests, contracts, options.jobs);
        results.cases.insert(results.cases.end(), std::make_move_iterator(cases.begin()),
                             std::make_move_iterator(cases.end()));
    }
    // What a failing test notices says nothing.
    results.mutation_put_off = options.mutate && render::failed_count(results) > 0;
    if (!options.mutate || results.mutation_put_off) return results;
    for (const TestGroup& group : groups) {
        add_mutation(analysis::mutate({group.tests, group.known.library, session.files,
                                       options.jobs, &session.progress.count()}),
                     results);
    }
    return results;
}

diagnostics::Diagnostics failures_of(const TestResults& results) {
    diagnostics::Diagnostics failures;
    for (const analysis::CaseResult& result : results.cases) {
        for (const diagnostics::Diagnostic& failure : result.failures)
            failures.add(failure);
    }
    return failures;
}

std::string sarif_of(const TestResults& results, const Session& session) {
    const diagnostics::Diagnostics no_failures;  // of the program itself
    const auto findings = diagnostics::select_findings(failures_of(results), session.files, {}, {});
    return render::sarif({"test",
                          PCNLOAD_VERSION,
                          findings.told,
                          no_failures,
                          {},
                          findings.diagnostics.left_out(),
                          session.files});
}

std::string results_text(const TestResults& results, const OutputOptions& options,
                         const Session& session) {
    switch (options.format) {
        case Format::json: {
            render::Envelope head = envelope_of("test", session);
            head.errors_are_results = true;
            const auto write = [&](render::JsonWriter& json) {
                render::write_tests(json, results, session.files);
            };
            return render::json_envelope(head, write, failures_of(results), session.files);
        }
        case Format::junit:
            return render::to_junit("pcnload test", render::junit_suites(results, session.files));
        case Format::github:
            return render::diagnostic_github(failures_of(results), session.files) +
                   render::tests_summary(results) + '\n';
        case Format::sarif:
            return sarif_of(results, session);
        case Format::markdown:
            return render::to_markdown(render::tests_report(results, session.files));
        case Format::plain:
            return render::to_plain(render::tests_report(results, session.files));
        default:
            break;
    }
    return render::to_text(render::tests_report(results, session.files),
                           answer_colour(options, session));
}

}  // namespace

ExitCode run_command(const TestOptions& options, Session& session) {
    const std::vector<TestGroup> groups = load_test_groups(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("test", options.output, session);
    const TestResults results = run_groups(groups, options, session);
    const ExitCode given =
        give_text(results_text(results, options.output, session), options.output, session);
    const bool failed = render::failed_count(results) > 0;
    return given == ExitCode::done && failed ? ExitCode::findings : given;
}

}  // namespace pcnload::app
