#include "pcnload/input_stream.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <array>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <unistd.h>

namespace {

using namespace pcnload::app;

void append(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::binary | std::ios::app) << text;
}

std::string rest_of(InputStream& stream) {
    std::string text;
    for (auto piece = stream.next(); !piece.empty(); piece = stream.next())
        text += piece;
    return text;
}

const std::string large(std::size_t{1} << 20U, 'x');

TEST_CASE("a file that nobody touches has not changed") {
    const TemporaryFolder folder;
    for (const std::string& text : {large, std::string("a"), std::string()}) {
        InputStream stream(folder.write("in", text), 0);
        CHECK(rest_of(stream) == text);
        CHECK_FALSE(stream.changed());
    }
}

TEST_CASE("a file that grows or shrinks while it is read has changed") {
    const TemporaryFolder folder;
    const std::string path = folder.write("in", large);
    InputStream growing(path, 0);
    CHECK_FALSE(growing.next().empty());
    append(path, "more");
    rest_of(growing);
    CHECK(growing.changed());
    InputStream shrinking(path, 0);
    CHECK_FALSE(shrinking.next().empty());
    std::filesystem::resize_file(path, 10);
    rest_of(shrinking);
    CHECK(shrinking.changed());
}

TEST_CASE("a file that is replaced was read as it was") {
    const TemporaryFolder folder;
    const std::string path = folder.write("in", large);
    InputStream stream(path, 0);
    CHECK_FALSE(stream.next().empty());
    std::filesystem::rename(folder.write("other", "short"), path);
    CHECK(rest_of(stream).size() < large.size());
    CHECK_FALSE(stream.changed());
}

TEST_CASE("neither a pipe nor a file of the system changes") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], "ab", 2) == 2);
    ::close(ends[1]);
    InputStream pipe("-", ends[0]);
    CHECK(rest_of(pipe) == "ab");
    CHECK_FALSE(pipe.changed());
    ::close(ends[0]);
    InputStream system("/proc/self/status", 0);
    CHECK_FALSE(rest_of(system).empty());
    CHECK_FALSE(system.changed());
}

}  // namespace
