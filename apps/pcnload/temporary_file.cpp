#include "pcnload/temporary_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

constexpr mode_t permissions = 07777;
constexpr std::string_view unique_part = "XXXXXX";

// What a file that is made in the usual way may be used for.
mode_t usual_mode() {
    constexpr mode_t read_write = 0666;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return read_write & ~mask;
}

// The names of all temporary files of a target begin so.
std::string name_start(const fs::path& target) {
    constexpr std::size_t longest_part = 200;  // of a name of 255 bytes
    return '.' + target.filename().string().substr(0, longest_part) + ".pcnload-";
}

bool is_name_of(const std::string& name, const std::string& start) {
    constexpr auto is_unique = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return name.size() == start.size() + unique_part.size() && name.starts_with(start) &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(start.size()), name.end(),
                       is_unique);
}

// Whether the open file is still the one that its name leads to.
bool leads_to(const std::string& path, int descriptor) {
    struct stat named {};
    struct stat open {};
    return ::lstat(path.c_str(), &named) == 0 && ::fstat(descriptor, &open) == 0 &&
           named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

// Removes a file that no run holds. Whoever could not lock it leaves it alone.
void clear_dead(const std::string& path) {
    const int descriptor =
        ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return;
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        status.st_uid == ::geteuid() && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 &&
        leads_to(path, descriptor)) {
        ::unlink(path.c_str());
    }
    ::close(descriptor);
}

void clear_dead_beside(const fs::path& target) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const std::string start = name_start(target);
    std::error_code fault;
    fs::directory_iterator entries(folder, fault);
    for (; !fault && entries != fs::directory_iterator{}; entries.increment(fault)) {
        if (is_name_of(entries->path().filename().string(), start)) {
            clear_dead(entries->path().string());
        }
    }
}

}  // namespace

int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count > 0) {
            text.remove_prefix(static_cast<std::size_t>(count));
        } else if (count == 0) {
            return EIO;  // no device says so, and to ask again would never end
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

TemporaryFile::TemporaryFile(const std::string& path) : target_(path), mode_(usual_mode()) {
    // A link stays a link: what it leads to is replaced.
    std::error_code fault;
    const fs::path led_to = fs::canonical(path, fault);
    if (!fault) target_ = led_to;
    struct stat status {};
    const bool exists = ::stat(target_.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        error_ = EISDIR;
        return;
    }
    in_place_ = exists && !S_ISREG(status.st_mode);
    if (in_place_) {
        path_ = target_.string();
        descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
        error_ = descriptor_ < 0 ? errno : 0;
        return;
    }
    if (exists) mode_ = status.st_mode & permissions;
    clear_dead_beside(target_);
    open();
}

void TemporaryFile::open() {
    const fs::path pattern =
        target_.parent_path() / (name_start(target_) + std::string(unique_part));
    while (true) {
        path_ = pattern.string();
        descriptor_ = ::mkostemp(path_.data(), O_CLOEXEC);
        if (descriptor_ < 0) {
            error_ = errno;
            return;
        }
        // A file system without locks has none to ask for either: nothing is cleared on it.
        while (::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
        }
        // Between the two steps another run may have taken it for a dead one.
        if (leads_to(path_, descriptor_)) break;
        ::close(descriptor_);
    }
    remains_ = true;
    interrupted_ = {GoneWhenInterrupted::Kind::file, path_};
}

TemporaryFile::~TemporaryFile() {
    if (remains_) ::unlink(path_.c_str());
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::uint64_t TemporaryFile::bytes() const {
    struct stat status {};
    return ::fstat(descriptor_, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

int TemporaryFile::write(std::string_view text) {
    if (error_ == 0) error_ = write_all(descriptor_, text);
    return error_;
}

int TemporaryFile::flush() {
    if (in_place_) return error_;
    if (error_ == 0 && ::fchmod(descriptor_, mode_) != 0) error_ = errno;
    if (error_ == 0 && ::fsync(descriptor_) != 0) error_ = errno;
    return error_;
}

// The lock goes last, with the name long gone.
void TemporaryFile::keep() {
    remains_ = false;
    interrupted_.stay();
    ::close(descriptor_);
    descriptor_ = -1;
}

int TemporaryFile::commit() {
    if (in_place_) {
        if (error_ == 0 && ::close(descriptor_) != 0) error_ = errno;
        descriptor_ = -1;
        return error_;
    }
    if (flush() == 0 && ::rename(path_.c_str(), target_.c_str()) != 0) error_ = errno;
    if (error_ == 0) keep();
    return error_;
}

int TemporaryFile::commit_as_new() {
    if (in_place_) return error_ = EEXIST;
    if (flush() != 0) return error_;
    const bool renamed =
        ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) == 0;
    // Not every file system can rename so; a second name is never given to what is there.
    const bool can_not = !renamed && (errno == EINVAL || errno == ENOSYS);
    const bool linked = can_not && ::link(path_.c_str(), target_.c_str()) == 0;
    if (!renamed && !linked) error_ = errno;
    if (renamed) keep();
    return error_;
}

}  // namespace pcnload::app
