#include "pcnload/output.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_stream.hpp"
#include "pcnload/options.hpp"
#include "pcnload/temporary_file.hpp"

#include <cerrno>

namespace pcnload::app {

bool report_unwritable(const std::string& path, int error, Session& session) {
    const std::string what = path == standard_stream ? "standard output" : shown_path(path);
    session.diagnostics.add({diagnostics::Code::unwritable_path,
                             what + " cannot be written: " + system_message(error),
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

bool write_output(const std::string& path, std::string_view text, Session& session) {
    if (path == standard_stream) {
        session.progress.stop();
        const int error = write_stream(session.output, text);
        // Whoever closed the pipe has read enough: `pcnload compare | head` is no mistake.
        return error == 0 || error == EPIPE || report_unwritable(path, error, session);
    }
    TemporaryFile file(path);
    file.write(text);
    return written(path, file.commit(), session);
}

bool written(const std::string& path, int error, Session& session) {
    return error == 0 || report_unwritable(path, error, session);
}

bool write_new_file(const std::string& path, std::string_view text, Session& session) {
    TemporaryFile file(path);
    file.write(text);
    return written(path, file.commit_as_new(), session);
}

}  // namespace pcnload::app
