#include "pcnload/program.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/command_help.hpp"
#include "pcnload/command_line.hpp"
#include "pcnload/commands/commands.hpp"

#include <type_traits>
#include <variant>

namespace pcnload::app {

namespace {

ExitCode run_command(const ShowText& text, Session& session) {
    return give_text(text.text, {}, session);
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
    return run_asked(*line.command, session);
}

ExitCode run_asked(const Command& command, Session& session) {
    return std::visit(
        [&](const auto& options) {
            using Options = std::decay_t<decltype(options)>;
            if constexpr (!std::is_same_v<Options, ShowText>) {
                session.verbose = options.output.verbose;
                session.lists_inputs = options.output.format == Format::json;
            }
            return run_command(options, session);
        },
        command);
}

}  // namespace pcnload::app
