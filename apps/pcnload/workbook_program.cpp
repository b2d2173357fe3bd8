#include "pcnload/workbook_program.hpp"

#include "pcnload/program_call.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

using diagnostics::Code;

constexpr const char* program_name = "pcnload-workbook";
constexpr std::size_t most_bytes = std::size_t{1} << 30U;

// Beside our own program, wherever that lies; else it is looked for on the PATH.
std::string program_path() {
    std::error_code fault;
    const fs::path own = fs::read_symlink("/proc/self/exe", fault);
    if (!fault) {
        std::string beside = (own.parent_path() / program_name).string();
        if (::access(beside.c_str(), X_OK) == 0) return beside;
    }
    return program_name;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

void report_failure(const ProgramAnswer& answer, Session& session) {
    if (answer.start_error == ENOENT) {
        session.diagnostics.add(
            {Code::solver_missing,
             "the program `pcnload-workbook` writes workbooks, and is not there",
             {},
             "put it beside pcnload; where it was not built: `apt-get install libxlsxwriter-dev`, "
             "and build again",
             {}});
        return;
    }
    const std::string said = first_line(answer.complaint);
    session.diagnostics.add(
        {Code::solver_failed,
         "the program `pcnload-workbook` gives no workbook" + (said.empty() ? "" : ": " + said),
         {},
         "look whether it starts: `pcnload-workbook --version`; it needs the library "
         "libxlsxwriter4 "
         "(`apt-get install libxlsxwriter4`)",
         {}});
}

}  // namespace

std::optional<std::string> make_workbook_file(std::string_view description, Session& session) {
    ProgramAnswer answer =
        call_program({program_path(), {}, {"LC_ALL=C"}}, most_bytes, description);
    if (answer.good() && !answer.output.empty()) return std::move(answer.output);
    report_failure(answer, session);
    return std::nullopt;
}

}  // namespace pcnload::app
