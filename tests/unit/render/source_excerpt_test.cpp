#include "render/source_excerpt.hpp"

#include "render/utf8.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;
using pcnload::diagnostics::FileIndex;
using pcnload::diagnostics::SourceFile;

namespace {

SourceExcerpt excerpt(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    return source_excerpt(SourceFile("a.yaml", text), {FileIndex{0}, begin, end});
}

}  // namespace

TEST_CASE("a short line is shown whole with its place") {
    const SourceExcerpt shown = excerpt("a: b\nstaff: {gp: 1}\nc: d\n", 12, 19);
    CHECK(shown.text == "staff: {gp: 1}");
    CHECK(shown.indent == 7);
    CHECK(shown.marked == 7);
}

TEST_CASE("a place is marked in characters") {
    const SourceExcerpt shown = excerpt("caf\xC3\xA9: \xC2\xA3\xC2\xA3 x", 7, 11);
    CHECK(shown.indent == 6);
    CHECK(shown.marked == 2);
}

TEST_CASE("tabs are one space and hidden characters are shown") {
    const SourceExcerpt shown = excerpt("\ta:\tb\x1B[2J", 3, 4);
    CHECK(shown.text == " a: b\xEF\xBF\xBD[2J");
    CHECK(shown.indent == 3);
}

TEST_CASE("a place over several lines is marked to the end of its first") {
    const SourceExcerpt shown = excerpt("a: [1,\n2,\n3]\n", 3, 12);
    CHECK(shown.text == "a: [1,");
    CHECK(shown.indent == 3);
    CHECK(shown.marked == 3);
}

TEST_CASE("a place without length or behind the line has one mark") {
    CHECK(excerpt("ab\r\ncd", 1, 1).marked == 1);
    const SourceExcerpt line_end = excerpt("ab\r\ncd", 3, 4);
    CHECK(line_end.text == "ab");
    CHECK(line_end.indent == 2);
    CHECK(line_end.marked == 1);
    const SourceExcerpt file_end = excerpt("ab", 2, 2);
    CHECK(file_end.indent == 2);
    CHECK(file_end.marked == 1);
    CHECK(excerpt("ab", 500, 700).indent == 2);
    CHECK(excerpt("", 0, 0).text.empty());
}

TEST_CASE("a line of just the width is not cut") {
    const std::string line(excerpt_width, 'x');
    for (const std::uint32_t at : {0U, 50U, 99U}) {
        const SourceExcerpt shown = excerpt(line, at, at + 1);
        CHECK(shown.text == line);
        CHECK(shown.indent == at);
    }
}

TEST_CASE("a long line is cut to a window around the place") {
    std::string line(1000, 'x');
    line[500] = '!';
    const SourceExcerpt middle = excerpt(line, 500, 501);
    CHECK(middle.text.size() == excerpt_width + 6);
    CHECK(middle.text.starts_with("...x"));
    CHECK(middle.text.ends_with("x..."));
    CHECK(middle.text[middle.indent] == '!');
    const SourceExcerpt start = excerpt(line, 3, 4);
    CHECK(start.text == std::string(excerpt_width, 'x') + "...");
    CHECK(start.indent == 3);
    const SourceExcerpt finish = excerpt(line, 999, 1000);
    CHECK(finish.text == "..." + std::string(excerpt_width, 'x'));
    CHECK(finish.indent == excerpt_width + 2);
}

TEST_CASE("marks stay within the window") {
    const std::string line(1000, 'x');
    const SourceExcerpt shown = excerpt(line, 200, 900);
    CHECK(shown.indent + shown.marked == shown.text.size() - 3);
}

TEST_CASE("a line of many megabytes costs no more than a short one") {
    const std::string bytes(16'000'000, '\x80');
    const SourceFile file("a.yaml", bytes);
    for (int i = 0; i < 100; ++i) {
        const SourceExcerpt shown = source_excerpt(file, {FileIndex{0}, 8'000'000, 8'000'001});
        REQUIRE(count_characters(shown.text) == excerpt_width + 6);
    }
}
