#include "pcnload/temporary_file.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <cerrno>
#include <filesystem>
#include <optional>

#include <doctest/doctest.h>
#include <unistd.h>

namespace {

using namespace pcnload::app;
namespace fs = std::filesystem;

TEST_CASE("a file is the old one until the new one is whole") {
    const TemporaryFolder folder;
    const std::string path = folder.write("out", "old");
    {
        TemporaryFile file(path);
        CHECK(file.write("ne") == 0);
        CHECK(::write(file.descriptor(), "w", 1) == 1);
        CHECK(folder.read("out") == "old");
        CHECK(folder.size() == 2);
        CHECK(file.commit() == 0);
    }
    CHECK(folder.read("out") == "new");
    CHECK(folder.size() == 1);
}

TEST_CASE("what is not committed vanishes") {
    const TemporaryFolder folder;
    folder.write("out", "old");
    {
        TemporaryFile file(folder / "out");
        CHECK(file.write("half") == 0);
    }
    CHECK(folder.read("out") == "old");
    CHECK(folder.size() == 1);
}

TEST_CASE("what dead runs have left is cleared, and nothing else") {
    const TemporaryFolder folder;
    folder.write(".out.pcnload-aB3dE9", "half");
    folder.write(".out.pcnload-aaaaaa", "half");
    const std::string others[] = {".out.pcnload-aaaaa", ".out.pcnload-aaaaaaa",
                                  ".out.pcnload-a.aaaa", "out.pcnload-aaaaaa",
                                  ".other.pcnload-aaaaaa"};
    for (const std::string& name : others)
        folder.write(name, "mine");
    fs::create_symlink(folder / "out.pcnload-aaaaaa", folder / ".out.pcnload-linked");
    fs::create_directory(folder / ".out.pcnload-folder");
    TemporaryFile file(folder / "out");
    CHECK(file.commit() == 0);
    CHECK_FALSE(fs::exists(folder / ".out.pcnload-aB3dE9"));
    CHECK_FALSE(fs::exists(folder / ".out.pcnload-aaaaaa"));
    for (const std::string& name : others)
        CHECK(folder.read(name) == "mine");
    CHECK(fs::is_symlink(folder / ".out.pcnload-linked"));
    CHECK(fs::is_directory(folder / ".out.pcnload-folder"));
}

TEST_CASE("what a run is still writing is no dead one's") {
    const TemporaryFolder folder;
    TemporaryFile first(folder / "out");
    TemporaryFile second(folder / "out");
    CHECK(first.write("first") == 0);
    CHECK(second.write("second") == 0);
    CHECK(folder.size() == 2);
    CHECK(second.commit() == 0);
    CHECK(first.commit() == 0);
    CHECK(folder.read("out") == "first");
    CHECK(folder.size() == 1);
}

TEST_CASE("a new file takes no old one's place") {
    const TemporaryFolder folder;
    {
        TemporaryFile file(folder / "out");
        CHECK(file.write("first") == 0);
        CHECK(file.commit_as_new() == 0);
    }
    {
        TemporaryFile file(folder / "out");
        CHECK(file.write("second") == 0);
        CHECK(file.commit_as_new() == EEXIST);
    }
    CHECK(folder.read("out") == "first");
    CHECK(folder.size() == 1);
}

TEST_CASE("what failed once is not committed") {
    const TemporaryFolder folder;
    TemporaryFile file(folder / "missing/out");
    CHECK(file.error() == ENOENT);
    CHECK(file.write("text") == ENOENT);
    CHECK(file.commit() == ENOENT);
    TemporaryFile full("/dev/full");
    CHECK(full.write("text") == ENOSPC);
    CHECK(full.commit() == ENOSPC);
    TemporaryFile there(folder.path());
    CHECK(there.commit() == EISDIR);
}

}  // namespace
