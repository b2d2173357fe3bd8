// What is written to a file that nobody may see half of: a new file beside the old one, renamed at
// the end.
#pragma once

#include "pcnload/interruption.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace pcnload::app {

// Gone again unless it is committed, also by Ctrl-C. A run that was killed leaves its own behind,
// `.NAME.pcnload-XXXXXX`; the next one that writes NAME clears it away. A lock tells one that is
// still being written. What is no regular file (a device, a pipe) is written as it is.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& path);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    // For what a library writes; negative where it could not be opened.
    [[nodiscard]] int descriptor() const { return descriptor_; }
    // For a library that opens what it writes by itself; the target's own of a device or a pipe.
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] bool in_place() const { return in_place_; }
    // As many as are written so far, by whom ever.
    [[nodiscard]] std::uint64_t bytes() const;
    // The first error number, or 0. After one, nothing more is written.
    [[nodiscard]] int error() const { return error_; }

    // These give the error number, or 0.
    int write(std::string_view text);
    // Onto the disk itself, with the permissions that the file will have.
    int flush();
    // Takes the place of the old file, or of none, and its permissions.
    int commit();
    // The same, but it is an error where any file is there.
    int commit_as_new();

private:
    void open();
    void keep();

    std::filesystem::path target_;
    std::string path_;
    mode_t mode_;
    bool in_place_ = false;
    int descriptor_ = -1;
    int error_ = 0;
    bool remains_ = false;  // under its own name, so that it has to be removed
    GoneWhenInterrupted interrupted_;
};

// Writes all of it; the error number, or 0.
int write_all(int descriptor, std::string_view text);

}  // namespace pcnload::app
