#include "pcnload/input_folder.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <filesystem>

#include <doctest/doctest.h>
#include <sys/stat.h>

namespace {

using namespace pcnload::app;
using pcnload::diagnostics::Code;

std::vector<std::string> places(const std::string& folder, Session& session) {
    std::vector<std::string> places;
    for (const auto& file : folder_files(folder, session))
        places.push_back(file.place);
    return places;
}

using Places = std::vector<std::string>;

TEST_CASE("YAML files come sorted, hidden ones not at all") {
    const TemporaryFolder folder;
    for (const char* name : {"b.yml", "a/z.yaml", "a/b.txt", ".hidden.yaml", ".git/x.yaml", "c"}) {
        folder.write(name, "x: 1\n");
    }
    MemorySession session;
    CHECK(places(folder.path(), session) == Places{"a/z.yaml", "b.yml"});
    CHECK_FALSE(session.diagnostics.has_errors());
    CHECK(session.files[{0}].path() == folder / "a/z.yaml");
}

TEST_CASE("a link counts where it stays in the folder") {
    const TemporaryFolder outer;
    outer.write("outside.yaml", "x: 1\n");
    outer.write("in/real.yaml", "x: 1\n");
    namespace fs = std::filesystem;
    fs::create_symlink("real.yaml", outer / "in/link.yaml");
    fs::create_symlink("../outside.yaml", outer / "in/out.yaml");
    fs::create_symlink("nowhere", outer / "in/broken.yaml");
    fs::create_directory_symlink("..", outer / "in/up");
    MemorySession session;
    CHECK(places(outer / "in", session) == Places{"link.yaml", "real.yaml"});
    REQUIRE(session.diagnostics.all().size() == 2);
    CHECK(session.diagnostics.all()[0].code == Code::unreadable_file);
    CHECK(session.diagnostics.all()[1].code == Code::path_outside);
}

TEST_CASE("what is no regular file is not waited for") {
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe.yaml").c_str(), 0600) == 0);
    MemorySession session;
    CHECK(places(folder.path(), session).empty());
    CHECK(session.first_message() == "this is no regular file");
}

TEST_CASE("folders too deep and files too large are refused") {
    const TemporaryFolder folder;
    std::string deep;
    for (std::size_t i = 0; i <= deepest_folder; ++i)
        deep += "d/";
    folder.write(deep + "x.yaml", "x: 1\n");
    MemorySession session;
    CHECK(places(folder.path(), session).empty());
    CHECK(session.first_message().find("more than 16 folders deep") != std::string::npos);

    const TemporaryFolder other;
    const std::string path = other.write("large.yaml", "x: 1\n");
    std::filesystem::resize_file(path, std::uintmax_t{1} << 40U);
    MemorySession second;
    CHECK(places(other.path(), second).empty());
    CHECK(second.diagnostics.all().front().code == Code::file_too_large);
}

TEST_CASE("a folder that is none is told") {
    const TemporaryFolder folder;
    folder.write("x.yaml", "x: 1\n");
    MemorySession session;
    CHECK(places(folder / "nowhere", session).empty());
    CHECK(session.diagnostics.all().front().code == Code::unreadable_path);
    CHECK(places(folder / "x.yaml", session).empty());
    CHECK(session.diagnostics.all().size() == 2);
}

TEST_CASE("paths are joined as a person would") {
    CHECK(joined_path("a", "b") == "a/b");
    CHECK(joined_path("a/", "b") == "a/b");
    CHECK(joined_path(".", "b") == "b");
    CHECK(joined_path("/", "b") == "/b");
}

}  // namespace
