#include "render/sarif_location.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;
using pcnload::diagnostics::FileIndex;
using pcnload::diagnostics::SourceFiles;
using pcnload::diagnostics::SourceSpan;

namespace {

SarifRegion region_of(const std::string& text, std::uint32_t begin, std::uint32_t end) {
    SourceFiles files;
    files.add("x.yaml", text);
    return sarif_region(files[FileIndex{0}], {FileIndex{0}, begin, end});
}

}  // namespace

TEST_CASE("an address is relative and percent-encoded") {
    CHECK(sarif_address("specs/x.yaml").uri == "specs/x.yaml");
    CHECK(sarif_address("./specs//x.yaml").uri == "specs/x.yaml");
    CHECK(sarif_address("../a b%.yaml").uri == "../a%20b%25.yaml");
    CHECK(sarif_address("a:b?c#d[e].yaml").uri == "a%3Ab%3Fc%23d%5Be%5D.yaml");
    CHECK(sarif_address("caf\xC3\xA9.yaml").uri == "caf%C3%A9.yaml");
    CHECK(sarif_address("back\\slash\n").uri == "back%5Cslash%0A");
    CHECK(sarif_address("-").uri == "-");
    CHECK(sarif_address("").uri == ".");
}

TEST_CASE("an absolute path has the scheme of files") {
    CHECK(sarif_address("/tmp/a b.yaml").uri == "file:///tmp/a%20b.yaml");
    CHECK(sarif_address("//host/x").uri == "file:///host/x");
}

TEST_CASE("what is compiled in is relative to a base of its own") {
    const SarifAddress address = sarif_address("builtin:specs/common/roles.yaml");
    CHECK(address.uri == "specs/common/roles.yaml");
    CHECK(address.builtin);
    CHECK_FALSE(sarif_address("specs/builtin:x").builtin);
}

TEST_CASE("a region counts from 1 and its end is the column behind it") {
    CHECK(region_of("abc: d\n", 0, 3) == SarifRegion{1, 1, 1, 4});
    CHECK(region_of("a\nbc: d\n", 2, 4) == SarifRegion{2, 1, 2, 3});
    CHECK(region_of("a: [1,\n2]\n", 3, 9) == SarifRegion{1, 4, 2, 3});
}

TEST_CASE("columns are UTF-16 code units") {
    // A letter of two bytes is one unit, one of four bytes two.
    CHECK(region_of("\xC3\xA9: x", 4, 5) == SarifRegion{1, 4, 1, 5});
    CHECK(region_of("\xF0\x9F\x92\x8A: x", 6, 7) == SarifRegion{1, 5, 1, 6});
    CHECK(region_of("k: \xF0\x9F\x92\x8A\xE2\x82\xAC", 3, 10) == SarifRegion{1, 4, 1, 7});
}

TEST_CASE("an empty span is a place between two columns, also behind the text") {
    CHECK(region_of("", 0, 0) == SarifRegion{1, 1, 1, 1});
    CHECK(region_of("ab", 2, 2) == SarifRegion{1, 3, 1, 3});
    CHECK(region_of("ab", 2, 9) == SarifRegion{1, 3, 1, 3});
    CHECK(region_of("ab\n", 1, 0) == SarifRegion{1, 2, 1, 2});
}

TEST_CASE("bytes that are no text count one each, a byte order mark none") {
    CHECK(region_of("\xFF\xFEx", 2, 3) == SarifRegion{1, 3, 1, 4});
    CHECK(region_of("\xEF\xBB\xBFkey: 1", 3, 6) == SarifRegion{1, 1, 1, 4});
    CHECK(region_of("\xEF\xBB\xBFkey: 1", 0, 3) == SarifRegion{1, 1, 1, 1});
}
