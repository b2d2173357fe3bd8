#include "pcnload/output.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_stream.hpp"
#include "pcnload/options.hpp"
#include "pcnload/temporary_file.hpp"

#include <cerrno>

namespace pcnload::app {

namespace {

bool report(std::string_view what, const std::string& fault, Session& session) {
    session.diagnostics.add({diagnostics::Code::unwritable_path,
                             std::string(what) + " cannot be written: " + fault,
                             {},
                             "name another place",
                             {}});
    return false;
}

int write_stream(std::FILE* stream, std::string_view text) {
    errno = 0;
    const bool whole = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    if (whole && std::fflush(stream) == 0) return 0;
    return errno == 0 ? EIO : errno;
}

}  // namespace

bool write_output(const std::string& path, std::string_view text, Session& session) {
    if (path == standard_stream) {
        const int error = write_stream(session.output, text);
        // Whoever closed the pipe has read enough: `pcnload compare | head` is no mistake.
        return error == 0 || error == EPIPE ||
               report("standard output", system_message(error), session);
    }
    TemporaryFile file(path);
    file.write(text);
    const int error = file.commit();
    return error == 0 || report(shown_path(path), system_message(error), session);
}

bool write_new_file(const std::string& path, std::string_view text, Session& session) {
    TemporaryFile file(path);
    file.write(text);
    const int error = file.commit_as_new();
    return error == 0 || report(shown_path(path), system_message(error), session);
}

}  // namespace pcnload::app
