#include "pcnload/interruption.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using pcnload::app::GoneWhenInterrupted;
using Kind = GoneWhenInterrupted::Kind;

// A ScratchFolder would itself go with the run that is interrupted.
struct Folder {
    std::string path = (fs::temp_directory_path() / "interruption-XXXXXX").string();

    Folder() { REQUIRE(::mkdtemp(path.data()) != nullptr); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string file(const char* name) const { return path + '/' + name; }
};

std::string make(const Folder& folder, const char* name) {
    const std::string path = folder.file(name);
    std::ofstream(path) << "half";
    return path;
}

// What is done in another process, which a signal then ends; the signal that has ended it.
template <class Work>
int interrupted(int signal, Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        pcnload::app::clear_up_when_interrupted();
        work();
        std::raise(signal);
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

TEST_CASE("files and folders are gone when a signal ends the run, and what stays is there") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const Folder folder;
        const std::string half = make(folder, "half");
        const std::string whole = make(folder, "whole");
        const std::string inner = folder.file("inner");
        CHECK(interrupted(signal, [&] {
                  const GoneWhenInterrupted first(Kind::file, half);
                  GoneWhenInterrupted second(Kind::file, whole);
                  second.stay();
                  fs::create_directory(inner);
                  std::ofstream(inner + "/a") << "a";
                  std::ofstream(inner + "/b") << "b";
                  GoneWhenInterrupted moved;
                  moved = GoneWhenInterrupted(Kind::folder, inner);
                  std::raise(signal);
              }) == signal);
        CHECK_FALSE(fs::exists(half));
        CHECK(fs::exists(whole));
        CHECK_FALSE(fs::exists(inner));
    }
}

TEST_CASE("a signal that is ignored stays ignored") {
    const Folder folder;
    const std::string half = make(folder, "half");
    std::signal(SIGHUP, SIG_IGN);
    CHECK(interrupted(SIGHUP, [&] {
              const GoneWhenInterrupted file(Kind::file, half);
              std::raise(SIGHUP);
          }) == 0);
    std::signal(SIGHUP, SIG_DFL);
    CHECK(fs::exists(half));
}

TEST_CASE("more than there is room for stay where they are") {
    const Folder folder;
    const std::string last = make(folder, "last");
    CHECK(interrupted(SIGTERM, [&] {
              std::vector<GoneWhenInterrupted> others;
              for (int i = 0; i < 100; ++i)
                  others.emplace_back(Kind::file, folder.file("other"));
              const GoneWhenInterrupted file(Kind::file, last);
              std::raise(SIGTERM);
          }) == SIGTERM);
    CHECK(fs::exists(last));
}

}  // namespace
