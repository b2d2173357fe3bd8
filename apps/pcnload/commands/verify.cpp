#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/first_difference.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/output.hpp"
#include "pcnload/repeat_result.hpp"
#include "pcnload/result_origin.hpp"
#include "pcnload/scratch_folder.hpp"
#include "render/json_verification.hpp"
#include "render/verification_text.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using render::ChangedInput;
using render::EnvelopeInput;
using render::Verification;

void report_not_repeatable(const std::string& result, const std::string& fault, std::string hint,
                           Session& session) {
    session.diagnostics.add({Code::not_repeatable,
                             shown_path(result) + " cannot be made again: " + fault,
                             {},
                             std::move(hint),
                             {}});
}

std::vector<ChangedInput> changed_inputs(const std::vector<EnvelopeInput>& then,
                                         const std::vector<EnvelopeInput>& now) {
    std::map<std::string, ChangedInput> inputs;
    for (const EnvelopeInput& input : then)
        inputs[input.path].then = input.sha256;
    for (const EnvelopeInput& input : now)
        inputs[input.path].now = input.sha256;
    std::vector<ChangedInput> changed;
    for (auto& [path, input] : inputs) {
        input.path = path;
        if (input.then != input.now) changed.push_back(input);
    }
    return changed;
}

// What the results are is told before how they were made, which differs with every input.
std::optional<render::LineDifference> difference(const ResultOrigin& origin,
                                                 const std::string& then, const std::string& now) {
    const std::uint64_t old_head = origin.in_envelope ? envelope_head_bytes(then) : 0;
    const std::uint64_t new_head = origin.in_envelope ? envelope_head_bytes(now) : 0;
    if (old_head == 0 || new_head == 0) return first_difference({then}, {now});
    const auto of_results = first_difference({then, old_head}, {now, new_head});
    return of_results ? of_results : first_difference({then, 0, old_head}, {now, 0, new_head});
}

bool names_standard_input(const ResultOrigin& origin) {
    return std::ranges::find(origin.inputs, standard_stream, &EnvelopeInput::path) !=
           origin.inputs.end();
}

// Some commands know what to write by the name of the file.
std::string ending_of(const std::string& result, const ResultOrigin& origin) {
    return origin.in_envelope ? ".json" : std::filesystem::path(result).extension().string();
}

// The result is an input of the verification, with its own hash.
void list_result(const std::string& result, Session& session) {
    stream_file(result, session,
                [](diagnostics::FileIndex) { return [](std::string_view) { return false; }; });
}

std::optional<Verification> verify(const std::string& result, const VerifyOptions& options,
                                   Session& session) {
    const auto origin = read_origin(result, session);
    if (!origin) return std::nullopt;
    list_result(result, session);
    if (names_standard_input(*origin)) {
        report_not_repeatable(result, "it was made of standard input",
                              "keep such an input in a file", session);
        return std::nullopt;
    }
    const ScratchFolder scratch;
    if (scratch.error() != 0) {
        written("the folder of temporary files", scratch.error(), session);
        return std::nullopt;
    }
    const std::string made = scratch.file("result" + ending_of(result, *origin));
    const RepeatedResult repeated =
        repeat_result(*origin, made, scratch.file("other"), options.jobs);
    Verification verification{result, {}, changed_inputs(origin->inputs, repeated.inputs), {}};
    if (origin->version != PCNLOAD_VERSION) verification.made_by = origin->version;
    std::error_code fault;
    if (!repeated.repeatable) {
        report_not_repeatable(result, "its command gives no result to compare",
                              "name the result of another command", session);
    } else if (repeated.exit == ExitCode::no_answer || !std::filesystem::exists(made, fault)) {
        const auto way = session.progress.make_way();
        std::fputs(repeated.told.c_str(), session.error);
        report_not_repeatable(result, "its command could not answer",
                              "mend what is told above, in the folder where it was made", session);
    } else {
        verification.difference = difference(*origin, result, made);
        return verification;
    }
    return std::nullopt;
}

std::string answer(const VerifyOptions& options, const std::vector<Verification>& verifications,
                   const Session& session) {
    if (options.output.format != Format::json) return render::verification_text(verifications);
    const auto write = [&](render::JsonWriter& json) {
        render::write_verifications(json, verifications);
    };
    return render::json_envelope(envelope_of("verify", session), write, session.diagnostics,
                                 session.files);
}

}  // namespace

ExitCode run_command(const VerifyOptions& options, Session& session) {
    std::vector<Verification> verifications;
    for (const std::string& result : options.results) {
        if (auto verification = verify(result, options, session)) {
            verifications.push_back(std::move(*verification));
        }
    }
    if (session.diagnostics.has_errors()) return give_no_answer("verify", options.output, session);
    const ExitCode given =
        give_text(answer(options, verifications, session), options.output, session);
    const bool differs = std::ranges::any_of(
        verifications, [](const Verification& each) { return each.difference.has_value(); });
    return given == ExitCode::done && differs ? ExitCode::findings : given;
}

}  // namespace pcnload::app
