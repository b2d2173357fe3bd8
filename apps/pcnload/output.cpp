#include "pcnload/output.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_stream.hpp"
#include "pcnload/options.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

bool report(std::string_view what, const std::string& fault, Session& session) {
    session.diagnostics.add({diagnostics::Code::unwritable_path,
                             std::string(what) + " cannot be written: " + fault,
                             {},
                             "name another place",
                             {}});
    return false;
}

// The error number, or 0.
int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count > 0) {
            text.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

int write_stream(std::FILE* stream, std::string_view text) {
    errno = 0;
    const bool whole = std::fwrite(text.data(), 1, text.size(), stream) == text.size();
    if (whole && std::fflush(stream) == 0) return 0;
    return errno == 0 ? EIO : errno;
}

// A new file beside the one that it will replace; gone again unless it is renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : path_(pattern(target)),
          descriptor_(::mkostemp(path_.data(), O_CLOEXEC)),
          error_(descriptor_ < 0 ? errno : 0),
          remains_(error_ == 0) {}
    ~TemporaryFile() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (remains_) ::unlink(path_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    // The error number, or 0.
    int write(std::string_view text, mode_t mode) {
        if (error_ == 0) error_ = write_all(descriptor_, text);
        if (error_ == 0 && ::fchmod(descriptor_, mode) != 0) error_ = errno;
        if (error_ == 0 && ::fsync(descriptor_) != 0) error_ = errno;
        return error_;
    }
    int rename_to(const fs::path& target) {
        const int closed = ::close(std::exchange(descriptor_, -1));
        if (closed != 0 || ::rename(path_.c_str(), target.c_str()) != 0) error_ = errno;
        if (error_ == 0) remains_ = false;
        return error_;
    }

private:
    static std::string pattern(const fs::path& target) {
        constexpr std::size_t longest_part = 200;  // of a name of 255 bytes
        const std::string name = target.filename().string().substr(0, longest_part);
        return (target.parent_path() / ('.' + name + ".pcnload-XXXXXX")).string();
    }

    std::string path_;
    int descriptor_;
    int error_;
    bool remains_;  // under its own name, so that it has to be removed
};

constexpr mode_t read_write = 0666;

// What a file that is made in the usual way may be used for.
mode_t usual_mode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return read_write & ~mask;
}

int write_in_place(const fs::path& path, std::string_view text) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return errno;
    const int error = write_all(descriptor, text);
    const int closed = ::close(descriptor) == 0 ? 0 : errno;
    return error != 0 ? error : closed;
}

int write_file(const fs::path& path, std::string_view text) {
    std::error_code fault;
    // A link stays a link: what it leads to is replaced.
    fs::path target = fs::canonical(path, fault);
    if (fault) target = path;
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) return EISDIR;
    if (exists && !S_ISREG(status.st_mode)) return write_in_place(target, text);
    constexpr mode_t permissions = 07777;
    TemporaryFile file(target);
    if (const int error = file.write(text, exists ? status.st_mode & permissions : usual_mode())) {
        return error;
    }
    return file.rename_to(target);
}

}  // namespace

bool write_output(const std::string& path, std::string_view text, Session& session) {
    if (path == standard_stream) {
        const int error = write_stream(session.output, text);
        // Whoever closed the pipe has read enough: `pcnload compare | head` is no mistake.
        return error == 0 || error == EPIPE ||
               report("standard output", system_message(error), session);
    }
    const int error = write_file(path, text);
    return error == 0 || report(shown_path(path), system_message(error), session);
}

bool write_new_file(const std::string& path, std::string_view text, Session& session) {
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, read_write);
    if (descriptor < 0) return report(shown_path(path), system_message(errno), session);
    int error = write_all(descriptor, text);
    if (::close(descriptor) != 0 && error == 0) error = errno;
    if (error == 0) return true;
    ::unlink(path.c_str());
    return report(shown_path(path), system_message(error), session);
}

}  // namespace pcnload::app
