#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/commands/init_files.hpp"
#include "pcnload/imported_network.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/output.hpp"
#include "pcnload/profile_choice.hpp"
#include "render/imported_profile.hpp"
#include "render/visible_text.hpp"

#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

void report(std::string message, std::string hint, Session& session) {
    session.diagnostics.add(
        {diagnostics::Code::unwritable_path, std::move(message), {}, std::move(hint), {}});
}

// Nothing is written where one of the files is there already.
void check_nothing_is_there(const std::string& folder, const std::vector<StarterFile>& files,
                            Session& session) {
    for (const StarterFile& file : files) {
        const std::string path = joined_path(folder, std::string(file.path));
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error))) continue;
        report(shown_path(path) + " is there already", "nothing is written over: name a new folder",
               session);
    }
}

bool write_starter_file(const std::string& folder, const StarterFile& file, Session& session) {
    const std::string path = joined_path(folder, std::string(file.path));
    std::error_code error;
    const fs::path parent = fs::path(path).parent_path();
    if (!parent.empty()) fs::create_directories(parent, error);
    if (error) {
        report(shown_path(parent.string()) + " cannot be made: " + error.message(),
               "name another place", session);
        return false;
    }
    return write_new_file(path, file.text, session);
}

// The profile of the imported network that is asked for.
std::optional<std::string> imported_profile(const InitOptions& options, Session& session) {
    if (!options.import) return std::nullopt;
    const auto network = find_imported_network(*options.import, options.network, session);
    if (!network) return std::nullopt;
    const KnownFiles known = load_known_files(std::nullopt, session);
    return render::imported_profile_text(
        {*network, default_profile(known, session), known.library.common.draft, *options.import});
}

std::string next_step(const InitOptions& options) {
    const std::string profile =
        render::visible_text(joined_path(options.folder, "my-network.yaml"));
    const std::string what =
        options.import
            ? "Write what no public file tells (the practices' own staff, and how much of "
              "each is free)\ninto "
            : "Put your own numbers into ";
    return '\n' + what + profile + ", then run\n    pcnload compare --pcn " + profile + '\n';
}

}  // namespace

ExitCode run_command(const InitOptions& options, Session& session) {
    const auto files = starter_files(imported_profile(options, session));
    check_nothing_is_there(options.folder, files, session);
    std::string text;
    for (const StarterFile& file : files) {
        if (session.diagnostics.has_errors()) break;
        if (!write_starter_file(options.folder, file, session)) break;
        text += "wrote " +
                render::visible_text(joined_path(options.folder, std::string(file.path))) + '\n';
    }
    if (session.diagnostics.has_errors()) return give_no_answer("init", options.output, session);
    text += next_step(options);
    return give_text(options.output.quiet ? "" : text, options.output, session);
}

}  // namespace pcnload::app
