#include "pcnload/answer.hpp"

#include "pcnload/colour_choice.hpp"
#include "pcnload/output.hpp"
#include "render/diagnostic_text.hpp"
#include "render/markdown_writer.hpp"
#include "render/sarif_writer.hpp"
#include "render/text_writer.hpp"

namespace pcnload::app {

namespace {

std::string envelope(std::string_view command, const render::ResultsWriter& results,
                     const Session& session) {
    return render::json_envelope(envelope_of(command, session), results, session.diagnostics,
                                 session.files);
}

// Nothing that looks like a result: all that is wrong is told as a failure of the run.
std::string failed_run(std::string_view command, const Session& session) {
    const std::vector<diagnostics::Finding> nothing;
    return render::sarif({std::string(command),
                          PCNLOAD_VERSION,
                          nothing,
                          session.diagnostics,
                          {},
                          0,
                          session.files});
}

std::string answer_text(const Answer& answer, const OutputOptions& options,
                        const Session& session) {
    switch (options.format) {
        case Format::json:
            return envelope(answer.command, answer.json, session);
        case Format::ndjson:
            return answer.ndjson();
        case Format::csv:
            return answer.csv();
        case Format::markdown:
            return render::to_markdown(answer.report());
        case Format::plain:
            return render::to_plain(answer.report());
        default:
            break;
    }
    return render::to_text(answer.report(), answer_colour(options, session));
}

}  // namespace

render::Envelope envelope_of(std::string_view command, const Session& session) {
    return {"pcnload " + std::string(command), PCNLOAD_VERSION, session.arguments, session.inputs};
}

render::Colour answer_colour(const OutputOptions& options, const Session& session) {
    const bool to_file = options.path != standard_stream;
    return to_file && options.colour == ColourChoice::automatic
               ? render::Colour::off
               : colour_for(options.colour, session.output);
}

void print_diagnostics(const OutputOptions& options, Session& session) {
    const render::Colour colour = colour_for(options.colour, session.error);
    const std::string text =
        options.quiet ? render::diagnostic_text(session.diagnostics.errors(), session.files, colour)
                      : render::diagnostic_text(session.diagnostics, session.files, colour);
    if (text.empty()) return;
    const auto way = session.progress.make_way();
    std::fwrite(text.data(), 1, text.size(), session.error);
    std::fflush(session.error);
}

ExitCode give_text(std::string_view text, const OutputOptions& options, Session& session) {
    print_diagnostics(options, session);
    session.diagnostics = {};
    if (write_output(options.path, text, session)) return ExitCode::done;
    print_diagnostics(options, session);
    return ExitCode::no_answer;
}

ExitCode give_no_answer(std::string_view command, const OutputOptions& options, Session& session) {
    print_diagnostics(options, session);
    // A file is left as it was: nothing is written from input that has an error.
    const std::string out{standard_stream};
    if (options.format == Format::json) write_output(out, envelope(command, {}, session), session);
    if (options.format == Format::sarif) write_output(out, failed_run(command, session), session);
    return ExitCode::no_answer;
}

ExitCode give_answer(const Answer& answer, const OutputOptions& options, Session& session) {
    if (session.diagnostics.has_errors()) return give_no_answer(answer.command, options, session);
    return give_text(answer_text(answer, options, session), options, session);
}

}  // namespace pcnload::app
