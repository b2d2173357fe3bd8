#include "pcnload/repeat_result.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/command_line.hpp"
#include "pcnload/program.hpp"

#include <algorithm>
#include <concepts>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <variant>

#include <fcntl.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

// Its streams lead to nowhere, but for what it tells on standard error.
class QuietSession {
public:
    QuietSession() {
        session.output = std::fopen("/dev/null", "we");
        session.error = ::open_memstream(&text_, &size_);
        session.input = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (session.output == nullptr || session.error == nullptr || session.input < 0) {
            throw std::system_error(errno, std::generic_category(), "/dev/null");
        }
    }
    ~QuietSession() {
        std::fclose(session.output);
        std::fclose(session.error);
        std::free(text_);  // NOLINT(cppcoreguidelines-no-malloc): open_memstream gives it so
        ::close(session.input);
    }
    QuietSession(const QuietSession&) = delete;
    QuietSession& operator=(const QuietSession&) = delete;

    std::string told() {
        std::fflush(session.error);
        return {text_, size_};
    }

    Session session;

private:
    char* text_ = nullptr;
    std::size_t size_ = 0;
};

template <class Options, class... Others>
inline constexpr bool is_one_of = (std::same_as<Options, Others> || ...);

// Commands that write to nothing but their output.
template <class Options>
concept WritesOneFile =
    is_one_of<Options, CompareOptions, RunOptions, ExplainOptions, DiffOptions, TestOptions,
              ListOptions, ExportOptions, SweepOptions, SensitivityOptions, SampleOptions,
              SolveOptions, TippingOptions, StaffOptions>;

// Turns a command's output to our files; false where it makes no result. A new command has to be
// decided upon here: nothing that a result file says may ever write over anything.
class Redirection {
public:
    Redirection(const std::string& file, const std::string& other, std::optional<unsigned> jobs)
        : file_(file), other_(other), jobs_(jobs) {}

    template <WritesOneFile Options>
    bool operator()(Options& options) const {
        options.output.path = file_;
        if constexpr (requires { options.jobs; }) {
            if (jobs_) options.jobs = *jobs_;
        }
        return true;
    }
    bool operator()(CheckOptions& options) const {
        options.output.path = file_;
        if (options.findings.write_baseline) options.findings.write_baseline = other_;
        return true;
    }
    // Its result is the report; the profiles say nothing of how they were made.
    bool operator()(ImportOptions& options) const {
        options.output.path = other_;
        options.report = file_;
        return true;
    }
    bool operator()(SchemaOptions&) const { return false; }
    bool operator()(InitOptions&) const { return false; }
    bool operator()(VerifyOptions&) const { return false; }
    bool operator()(CompletionOptions&) const { return false; }
    bool operator()(ShowText&) const { return false; }
    bool operator()(ShowVersion&) const { return false; }

private:
    const std::string& file_;
    const std::string& other_;
    std::optional<unsigned> jobs_;
};

}  // namespace

RepeatedResult repeat_result(const ResultOrigin& origin, const std::string& file,
                             const std::string& other, std::optional<unsigned> jobs) {
    QuietSession quiet;
    Session& session = quiet.session;
    session.arguments = origin.arguments;
    CommandLine line = read_command_line(origin.arguments, session.diagnostics);
    RepeatedResult repeated;
    if (!line.command) {
        print_diagnostics({}, session);
        repeated.exit = ExitCode::no_answer;
    } else if (std::visit(Redirection(file, other, jobs), *line.command)) {
        repeated.exit = run_asked(*line.command, session);
    } else {
        repeated.repeatable = false;
    }
    repeated.told = quiet.told();
    repeated.inputs = std::move(session.inputs);
    return repeated;
}

}  // namespace pcnload::app
