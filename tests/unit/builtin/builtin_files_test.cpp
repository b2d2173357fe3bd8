#include "builtin/builtin_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

namespace {

using pcnload::builtin::File;
using pcnload::builtin::files;

std::string read(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST_CASE("files are sorted by path, each once") {
    CHECK(std::ranges::is_sorted(files(), std::ranges::less_equal{}, &File::path));
}

TEST_CASE("a file is what the repository holds, to the byte") {
    for (const File& file : files()) {
        CAPTURE(file.path);
        CHECK((file.text == read(std::filesystem::path(PCNLOAD_SOURCE_DIR) / file.path)));
    }
}

TEST_CASE("the hash is 64 hexadecimal digits") {
    CHECK(pcnload::builtin::sha256().size() == 64);
    CHECK(pcnload::builtin::sha256().find_first_not_of("0123456789abcdef") ==
          std::string_view::npos);
}

}  // namespace
