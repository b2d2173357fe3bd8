#include "pcnload/output.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <array>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <utility>

#include <doctest/doctest.h>
#include <unistd.h>

namespace {

using namespace pcnload::app;
namespace fs = std::filesystem;

TEST_CASE("a file is replaced whole and keeps its permissions") {
    const TemporaryFolder folder;
    const std::string path = folder.write("out.txt", "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    MemorySession session;
    CHECK(write_output(path, "new", session));
    CHECK(folder.read("out.txt") == "new");
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(folder.size() == 1);
}

TEST_CASE("a link stays a link") {
    const TemporaryFolder folder;
    folder.write("real.txt", "old");
    fs::create_symlink("real.txt", folder / "link.txt");
    MemorySession session;
    CHECK(write_output(folder / "link.txt", "new", session));
    CHECK(fs::is_symlink(folder / "link.txt"));
    CHECK(folder.read("real.txt") == "new");
}

TEST_CASE("a device is written as it is") {
    MemorySession session;
    CHECK(write_output("/dev/null", "text", session));
    CHECK_FALSE(fs::is_regular_file("/dev/null"));
    CHECK_FALSE(write_output("/dev/full", "text", session));
    CHECK(session.first_message() == "`/dev/full` cannot be written: No space left on device");
}

TEST_CASE("a reader who has seen enough is no mistake") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    ::close(ends[0]);
    std::signal(SIGPIPE, SIG_IGN);
    MemorySession session;
    std::FILE* const closed = ::fdopen(ends[1], "w");
    REQUIRE(closed != nullptr);
    std::FILE* const memory = std::exchange(session.output, closed);
    CHECK(write_output("-", "text", session));
    CHECK(session.diagnostics.error_count() == 0);
    std::fclose(std::exchange(session.output, memory));
}

TEST_CASE("what cannot be written is told, and nothing stays behind") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "there");
    MemorySession session;
    CHECK_FALSE(write_output(folder / "missing/out.txt", "text", session));
    CHECK_FALSE(write_output(folder / "there", "text", session));
    CHECK(session.diagnostics.error_count() == 2);
    CHECK(folder.size() == 1);
}

TEST_CASE("a long name leaves room for that of the temporary file") {
    const TemporaryFolder folder;
    const std::string name(250, 'n');
    MemorySession session;
    CHECK(write_output(folder / name, "text", session));
    CHECK(folder.read(name) == "text");
}

TEST_CASE("a new file is never an old one") {
    const TemporaryFolder folder;
    MemorySession session;
    CHECK(write_new_file(folder / "a", "text", session));
    CHECK_FALSE(write_new_file(folder / "a", "other", session));
    CHECK(folder.read("a") == "text");
    fs::create_symlink("nowhere", folder / "b");
    CHECK_FALSE(write_new_file(folder / "b", "other", session));
    CHECK_FALSE(fs::exists(folder / "nowhere"));
}

}  // namespace
