#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/library_check.hpp"
#include "render/diagnostic_github.hpp"
#include "render/diagnostic_text.hpp"
#include "render/json_table.hpp"

#include <algorithm>
#include <array>

namespace pcnload::app {

namespace {

using diagnostics::Code;

CheckedFiles files_of(const CheckOptions& options, Session& session) {
    if (!options.paths.empty()) return gather_checked_files(options.paths, session);
    if (options.input.specs) return gather_checked_files({*options.input.specs}, session);
    CheckedFiles checked;
    checked.groups.push_back(shipped_files("", session));
    checked.count = checked.groups.front().size();
    return checked;
}

bool has_unreadable(const Session& session) {
    return std::ranges::any_of(session.diagnostics.all(), [](const auto& diagnostic) {
        return diagnostic.code == Code::unreadable_path ||
               diagnostic.code == Code::unreadable_file || diagnostic.code == Code::unknown_choice;
    });
}

std::string counted(std::size_t count, std::string_view noun) {
    return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

// "28 files, 3 contracts, 9 scenarios, 6 profiles: no mistakes".
std::string summary(const CheckedCounts& counts, const Session& session) {
    struct Part {
        std::size_t count;
        std::string_view noun;
    };
    std::string text = counted(counts.files, "file");
    for (const Part& part :
         std::array{Part{counts.contracts, "contract"}, Part{counts.scenarios, "scenario"},
                    Part{counts.profiles, "profile"}}) {
        if (part.count > 0) text += ", " + counted(part.count, part.noun);
    }
    const bool clean = session.diagnostics.all().empty();
    return text + ": " + (clean ? "no mistakes" : render::diagnostic_summary(session.diagnostics)) +
           '\n';
}

// The findings without their own last line, in whose place the summary stands.
std::string findings_text(const OutputOptions& options, const Session& session) {
    std::string text = render::diagnostic_text(session.diagnostics, session.files,
                                               answer_colour(options, session));
    if (!text.empty()) text.erase(text.rfind('\n', text.size() - 2) + 1);
    return text;
}

std::string findings(const CheckedCounts& counts, const OutputOptions& options,
                     const Session& session) {
    if (options.format == Format::json) {
        const render::Envelope head{"check", PCNLOAD_VERSION, session.inputs, true};
        const auto write = [&](render::JsonWriter& json) {
            render::write_check(json, {counts.files, session.diagnostics.error_count(),
                                       session.diagnostics.warning_count()});
        };
        return render::json_envelope(head, write, session.diagnostics, session.files);
    }
    if (options.format == Format::github) {
        return render::diagnostic_github(session.diagnostics, session.files) +
               summary(counts, session);
    }
    return findings_text(options, session) + summary(counts, session);
}

}  // namespace

ExitCode run_command(const CheckOptions& options, Session& session) {
    const CheckedFiles checked = files_of(options, session);
    if (has_unreadable(session)) return give_no_answer("check", options.output, session);
    const CheckedCounts counts =
        check_files(checked, options.input.specs, options.input.profile, session);
    if (has_unreadable(session)) return give_no_answer("check", options.output, session);

    const bool clean = !session.diagnostics.has_errors();
    const std::string text = findings(counts, options.output, session);
    session.diagnostics = {};  // told already
    const ExitCode given = give_text(text, options.output, session);
    return given == ExitCode::done && !clean ? ExitCode::findings : given;
}

}  // namespace pcnload::app
