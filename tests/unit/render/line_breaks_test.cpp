#include "render/line_breaks.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

using Lines = std::vector<std::string>;

TEST_CASE("text is broken at spaces") {
    CHECK(broken_lines("one two three", 7) == Lines{"one two", "three"});
    CHECK(broken_lines("one two three", 100) == Lines{"one two three"});
    CHECK(broken_lines("one two three", 0) == Lines{"one two three"});
    CHECK(broken_lines("", 10) == Lines{""});
}

TEST_CASE("a word that is too long stands whole on its own line") {
    CHECK(broken_lines("a extraordinary b", 5) == Lines{"a", "extraordinary", "b"});
}

TEST_CASE("characters count, not bytes") { CHECK(broken_lines("£££ £££", 7) == Lines{"£££ £££"}); }

TEST_CASE("headers are broken behind hyphens too, into even lines") {
    CHECK(broken_header("2020-21-in-force", 12) == Lines{"2020-21-", "in-force"});
    CHECK(broken_header("hours a week", 9) == Lines{"hours", "a week"});
    CHECK(broken_header("draft", 12) == Lines{"draft"});
    CHECK(broken_header("", 12) == Lines{""});
}
