// pcnload-workbook: a description of a workbook on standard input, the workbook itself (.xlsx) on
// standard output. `pcnload export xlsx` runs it, so that pcnload itself needs no library for it.
#include "workbook/book_writer.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr int failed = 1;
constexpr int misused = 2;
constexpr std::size_t piece_size = std::size_t{1} << 16U;

[[noreturn]] void throw_system_error(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

// Memory under a name that the library can open as a file.
class MemoryFile {
public:
    MemoryFile() : descriptor_(::memfd_create("workbook", MFD_CLOEXEC)) {
        if (descriptor_ < 0) throw_system_error("memory");
    }
    ~MemoryFile() { ::close(descriptor_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] std::string path() const {
        return "/proc/self/fd/" + std::to_string(descriptor_);
    }
    void copy_to(std::FILE* out) const;

private:
    int descriptor_;
};

void MemoryFile::copy_to(std::FILE* out) const {
    if (::lseek(descriptor_, 0, SEEK_SET) != 0) throw_system_error("memory");
    std::string piece(piece_size, '\0');
    while (true) {
        const ssize_t count = ::read(descriptor_, piece.data(), piece.size());
        if (count < 0) throw_system_error("memory");
        if (count == 0) break;
        const auto size = static_cast<std::size_t>(count);
        if (std::fwrite(piece.data(), 1, size, out) != size) throw_system_error("standard output");
    }
    if (std::fflush(out) != 0) throw_system_error("standard output");
}

void write_workbook() {
    const MemoryFile file;
    pcnload::workbook::BookWriter book(file.path());
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        book.take(line);
    if (!book.is_complete()) throw std::runtime_error("the description breaks off");
    book.close();
    file.copy_to(stdout);
}

}  // namespace

int main(int count, char** words) {
    if (count > 1) {
        const bool version = std::strcmp(words[1], "--version") == 0;
        std::fputs(version ? "pcnload-workbook " PCNLOAD_VERSION "\n"
                           : "usage: pcnload-workbook <DESCRIPTION >FILE.xlsx\n"
                             "It is run by `pcnload export xlsx`.\n",
                   version ? stdout : stderr);
        return version ? 0 : misused;
    }
    try {
        write_workbook();
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "pcnload-workbook: %s\n", fault.what());
        return failed;
    }
    return 0;
}
