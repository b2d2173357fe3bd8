#include "pcnload/program.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/command_help.hpp"
#include "pcnload/command_line.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/version.hpp"

#include <variant>

namespace pcnload::app {

namespace {

ExitCode run_command(const ShowText& text, Session& session) {
    return give_text(text.text, {}, session);
}

ExitCode run_command(const ShowVersion&, Session& session) {
    return give_text(version_text(session.revision), {}, session);
}

// Who wants no warnings wants none of how far the work is either.
void start_progress(const Command& command, std::string_view name, Session& session) {
    const bool shows = std::visit(
        [](const auto& options) {
            if constexpr (requires { options.output; }) return !options.output.quiet;
            return false;
        },
        command);
    if (shows) session.progress.start(name, session.error);
}

}  // namespace

ExitCode run_program(const std::vector<std::string>& arguments, Session& session) {
    session.arguments = result_arguments(arguments);
    const CommandLine line = read_command_line(arguments, session.diagnostics);
    if (!line.command) {
        OutputOptions options;
        options.format = line.format;
        if (arguments.empty()) std::fputs(program_help().c_str(), session.error);
        return give_no_answer(line.name, options, session);
    }
    start_progress(*line.command, line.name, session);
    return run_asked(*line.command, session);
}

ExitCode run_asked(const Command& command, Session& session) {
    return std::visit(
        [&](const auto& options) {
            if constexpr (requires { options.output; }) {
                session.verbose = options.output.verbose;
                session.lists_inputs = options.output.format == Format::json;
            }
            return run_command(options, session);
        },
        command);
}

}  // namespace pcnload::app
