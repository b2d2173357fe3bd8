#include "pcnload/input_stream.hpp"

#include "pcnload/options.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 18U;

}  // namespace

std::string system_message(int error) { return std::generic_category().message(error); }

InputStream::InputStream(const std::string& path, int standard_input) {
    if (path == standard_stream) {
        descriptor_ = standard_input;
        opened_ = version();
        return;
    }
    // A path with a NUL in it would be cut short.
    descriptor_ = path.find('\0') == std::string::npos
                      ? ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)
                      : -1;
    if (descriptor_ < 0) {
        fault_ = system_message(errno);
        return;
    }
    owned_ = true;
    struct stat status {};
    if (::fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode)) {
        fault_ = "it is a folder";
    }
    opened_ = version();
}

InputStream::~InputStream() {
    if (owned_) ::close(descriptor_);
}

InputStream::Version InputStream::version() const {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return {};
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

std::string_view InputStream::next() {
    if (!fault_.empty()) return {};
    buffer_.resize(piece_size);
    while (true) {
        const ssize_t count = ::read(descriptor_, buffer_.data(), buffer_.size());
        if (count > 0) {
            bytes_ += count;
            return std::string_view(buffer_).substr(0, static_cast<std::size_t>(count));
        }
        if (count == 0) {
            // Some files of the system say that they are empty, and standard input may have been
            // read from before.
            const bool counted = owned_ && opened_.bytes > 0;
            changed_ = version() != opened_ || (counted && bytes_ != opened_.bytes);
            return {};
        }
        if (errno == EINTR) continue;
        fault_ = system_message(errno);
        return {};
    }
}

}  // namespace pcnload::app
