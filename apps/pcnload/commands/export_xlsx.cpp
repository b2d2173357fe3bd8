#include "pcnload/commands/export_xlsx.hpp"

#include "analysis/run.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/scenario_set.hpp"
#include "pcnload/streamed_output.hpp"
#include "pcnload/workbook_program.hpp"
#include "render/workbook/workbook.hpp"
#include "render/workbook/workbook_text.hpp"
#include "scenario/distinct_ids.hpp"

#include <vector>

namespace pcnload::app {

namespace {

using analysis::Projection;

// A sheet and a column for each.
constexpr std::size_t most_scenarios = 50;

struct Seen {
    std::vector<spec::Profile> profiles;
    std::vector<std::vector<Projection>> projections;  // none where an error was reported
};

void refuse(std::string message, std::string hint, Session& session) {
    session.diagnostics.add(
        {diagnostics::Code::usage, std::move(message), {}, std::move(hint), {}});
}

Seen see(const ExportOptions& options, Session& session) {
    Seen seen;
    const KnownFiles known = load_known_files(options.input.specs, session);
    if (session.diagnostics.has_errors()) return seen;
    const auto scenarios = options.set.is_asked()
                               ? choose_scenario_set(options.set, options.scenarios, known, session)
                               : choose_scenarios(options.scenarios, known, session);
    if (!session.diagnostics.has_errors()) {
        scenario::expect_distinct_ids(scenarios, session.diagnostics);
    }
    seen.profiles = choose_profiles(options.input, known, session);
    const auto settings = read_settings(options.input.settings, session);
    if (scenarios.size() > most_scenarios) {
        refuse("a workbook has room for 50 scenarios, and these are " +
                   std::to_string(scenarios.size()),
               "name fewer, or write their hours with `pcnload export hours`", session);
    }
    if (seen.profiles.size() > 1) {
        refuse(
            "a workbook is of one network, and these are " + std::to_string(seen.profiles.size()),
            "give a profile of one with `--pcn`", session);
    }
    if (session.diagnostics.has_errors()) return seen;
    seen.projections = analysis::run(
        {known.library, scenarios, settings, seen.profiles, options.jobs}, session.diagnostics);
    return seen;
}

// The words as a shell would take them again.
std::string command_line(const std::vector<std::string>& words) {
    std::string line = "pcnload";
    for (const std::string& word : words) {
        const bool bare = word.find_first_of(" \t\n'\"\\$`*?[]()<>|&;#~!{}") == std::string::npos &&
                          !word.empty();
        std::string quoted = "'";
        for (const char c : word) {
            if (c == '\'') {
                quoted += "'\\''";
            } else {
                quoted += c;
            }
        }
        line += ' ' + (bare ? word : quoted + '\'');
    }
    return line;
}

render::workbook::Origins origins_of(const Session& session) {
    render::workbook::Origins origins;
    origins.version = PCNLOAD_VERSION;
    origins.command_line = command_line(session.arguments);
    for (const render::EnvelopeInput& input : session.inputs)
        origins.inputs.push_back({input.path, input.sha256});
    return origins;
}

std::string description(const Seen& seen, const Session& session) {
    std::vector<const Projection*> scenarios;
    for (const std::vector<Projection>& networks : seen.projections)
        scenarios.push_back(&networks.front());
    const render::workbook::Book book(std::move(scenarios), seen.profiles.front());
    return render::workbook::workbook_text(
        render::workbook::make_workbook(book, origins_of(session)));
}

}  // namespace

ExitCode export_xlsx(const ExportOptions& options, Session& session) {
    session.lists_inputs = true;  // the workbook says what it was made of
    const Seen seen = see(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    const auto file = make_workbook_file(description(seen, session), session);
    if (!file) return give_no_answer("export", options.output, session);
    print_diagnostics(options.output, session);
    StreamedOutput output(options.output.path, session);
    output.write(*file);
    if (output.finish({})) return ExitCode::done;
    OutputOptions errors = options.output;
    errors.quiet = true;  // the warnings have been told
    print_diagnostics(errors, session);
    return ExitCode::no_answer;
}

}  // namespace pcnload::app
