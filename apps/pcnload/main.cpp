#include "pcnload/build_revision.hpp"
#include "pcnload/interruption.hpp"
#include "pcnload/program.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

int main(int count, char** words) {
    // A write to a closed pipe says so, see output.cpp.
    std::signal(SIGPIPE, SIG_IGN);
    // So does one beyond the size that a file may have here.
    std::signal(SIGXFSZ, SIG_IGN);
    pcnload::app::clear_up_when_interrupted();
    try {
        pcnload::app::Session session;
        session.revision = pcnload::app::build_revision();
        const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
        return static_cast<int>(pcnload::app::run_program(arguments, session));
    } catch (const std::bad_alloc&) {
        std::fputs(
            "error: there is not enough memory for this\n"
            "  hint: fewer draws, networks or scenarios at once\n",
            stderr);
        return static_cast<int>(pcnload::app::ExitCode::no_answer);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "pcnload: internal error: %s\n", fault.what());
    } catch (...) {
        std::fputs("pcnload: internal error\n", stderr);
    }
    return static_cast<int>(pcnload::app::ExitCode::internal_error);
}
