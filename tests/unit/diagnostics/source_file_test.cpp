#include "diagnostics/source_file.hpp"

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

namespace {

SourceFile file_of(std::string_view text) { return {"a.yaml", text}; }

}  // namespace

TEST_CASE("a place is a line and a column from one") {
    const SourceFile file = file_of("ab\ncd\n\nx");
    CHECK(file.position(0) == Position{1, 1});
    CHECK(file.position(1) == Position{1, 2});
    CHECK(file.position(2) == Position{1, 3});  // the line's end belongs to it
    CHECK(file.position(3) == Position{2, 1});
    CHECK(file.position(6) == Position{3, 1});
    CHECK(file.position(7) == Position{4, 1});
    CHECK(file.position(8) == Position{4, 2});
    CHECK(file.position(1000) == Position{4, 2});
}

TEST_CASE("columns count characters and not bytes") {
    const SourceFile file = file_of("caf\xC3\xA9: \xE2\x82\xAC x");
    CHECK(file.position(5) == Position{1, 5});   // the colon
    CHECK(file.position(11) == Position{1, 9});  // the x
    CHECK(character_count("caf\xC3\xA9") == 4);
    CHECK(character_count("") == 0);
}

TEST_CASE("the line that holds a place is given without its end") {
    const SourceFile file = file_of("ab\r\ncd\n\nlast");
    CHECK(file.line(0) == "ab");
    CHECK(file.line(2) == "ab");
    CHECK(file.line(3) == "ab");
    CHECK(file.line(4) == "cd");
    CHECK(file.line(6) == "cd");
    CHECK(file.line(7).empty());
    CHECK(file.line(8) == "last");
    CHECK(file.line(12) == "last");
    CHECK(file.line(1000) == "last");
}

TEST_CASE("an empty file has one empty line") {
    const SourceFile file = file_of("");
    CHECK(file.line(0).empty());
    CHECK(file.position(0) == Position{1, 1});
}

TEST_CASE("places in a large file are found as in a small one") {
    std::string text;
    while (text.size() < 300'000)
        text += "caf\xC3\xA9: " + std::string(text.size() % 977, 'x') + '\n';
    const SourceFile file("a.yaml", text);
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    std::size_t line_begin = 0;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const std::uint32_t in_block = at % 65536;
        if (at % 997 == 0 || in_block < 4 || in_block > 65532) {
            REQUIRE(file.position(at) == Position{line, column});
            REQUIRE(file.line(at) == text.substr(line_begin, text.find('\n', at) - line_begin));
        }
        const auto next = static_cast<unsigned char>(text[at]);
        if (next == '\n') {
            ++line;
            column = 1;
            line_begin = at + 1;
        } else if ((next & 0xC0U) != 0x80U) {
            ++column;
        }
    }
}

TEST_CASE("a thousand places in 16 MiB are found in no time") {
    for (const char filling : {'x', '\n'}) {
        const std::string text(16U << 20U, filling);
        const SourceFile file("a.yaml", text);
        std::uint32_t sum = 0;
        for (std::uint32_t i = 1; i <= 1000; ++i) {
            const Position position = file.position((16U << 20U) - i);
            sum += position.line + position.column;
        }
        CHECK(sum > 1000);
    }
}

TEST_CASE("files keep their text as more are added") {
    SourceFiles files;
    const FileIndex first = files.add("first.yaml", "short");
    const std::string_view text = files[first].text();
    for (int i = 0; i < 100; ++i)
        files.add("more.yaml", "x");
    const FileIndex fixed = files.add_static("builtin:specs/x.yaml", "a: b");
    CHECK(files.size() == 102);
    CHECK(text == "short");
    CHECK(files[first].text().data() == text.data());
    CHECK(files[fixed].path() == "builtin:specs/x.yaml");
}

TEST_CASE("a span gives its text and its place") {
    SourceFiles files;
    const FileIndex file = files.add("specs/x.yaml", "a: b\nstaff: {gp: 1}\n");
    const SourceSpan span{file, 5, 10};
    CHECK(files.text(span) == "staff");
    CHECK(files.place_text(span) == "specs/x.yaml:2:1");
}

TEST_CASE("a span of no file has neither text nor place") {
    const SourceFiles files;
    CHECK_FALSE(SourceSpan{}.known());
    CHECK(files.text({}).empty());
    CHECK(files.place_text({}).empty());
}

TEST_CASE("columns of UTF-16 count two for what lies beyond the first plane") {
    SourceFiles files;
    files.add("x",
              "a\xC3\xA9\xF0\x9F\x92\x8A"
              "b\nc\xF0\x9F\x92\x8A"
              "d");
    const SourceFile& file = files[FileIndex{0}];
    CHECK(file.utf16_column(0) == 1);
    CHECK(file.utf16_column(3) == 3);
    CHECK(file.utf16_column(7) == 5);
    CHECK(file.position(7).column == 4);
    CHECK(file.utf16_column(14) == 4);
    CHECK(file.utf16_column(99) == 5);
}

TEST_CASE("a byte order mark is no column of UTF-16") {
    SourceFiles files;
    files.add("x",
              "\xEF\xBB\xBF"
              "ab\ncd");
    const SourceFile& file = files[FileIndex{0}];
    CHECK(file.utf16_column(0) == 1);
    CHECK(file.utf16_column(3) == 1);
    CHECK(file.utf16_column(4) == 2);
    CHECK(file.utf16_column(7) == 2);
}

TEST_CASE("columns of UTF-16 hold in a line longer than a block") {
    std::string text = "first\n";
    for (int i = 0; i < 40'000; ++i)
        text += "x\xF0\x9F\x92\x8A";
    const auto size = static_cast<std::uint32_t>(text.size());
    SourceFiles files;
    files.add("x", text + "\nlast");
    const SourceFile& file = files[FileIndex{0}];
    CHECK(file.utf16_column(size) == 120'001);
    CHECK(file.utf16_column(size + 1) == 1);
}
