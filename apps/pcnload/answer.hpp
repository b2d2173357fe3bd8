// The end of every command: its diagnostics and, where no input has an error, its result.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"
#include "render/colour.hpp"
#include "render/json_envelope.hpp"
#include "render/report.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace pcnload::app {

// How a result is made, form by form; only the one that is asked for is.
struct Answer {
    std::string_view command;
    std::function<render::Report()> report;  // for people
    std::function<std::string()> csv;
    render::ResultsWriter json;
    std::function<std::string()> ndjson = {};  // of the commands that have it: a result a line
};

ExitCode give_answer(const Answer& answer, const OutputOptions& options, Session& session);

// Where there can be none: what is wrong, on standard error and in the envelope.
ExitCode give_no_answer(std::string_view command, const OutputOptions& options, Session& session);

// What stands around the results of a command as JSON.
render::Envelope envelope_of(std::string_view command, const Session& session);

// Warnings to standard error, and a ready text to where the options say.
ExitCode give_text(std::string_view text, const OutputOptions& options, Session& session);

// Of the answer itself: a file has no colour unless it is asked for.
render::Colour answer_colour(const OutputOptions& options, const Session& session);

void print_diagnostics(const OutputOptions& options, Session& session);

}  // namespace pcnload::app
