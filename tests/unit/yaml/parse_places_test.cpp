// Where nodes stand in their files, and which characters files may hold.
#include "support/texts.hpp"
#include "yaml/parse.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_in;
using test::Texts;

// The text of the file where the value of `a` stands.
std::string place_of_a(std::string text) {
    Texts texts;
    const yaml::Node root = texts.node(std::move(text));
    texts.expect_good();
    return std::string(texts.sources.text(root.find("a")->value.span));
}

TEST_CASE("a value stands where it is written, without the space behind it") {
    CHECK(place_of_a("a: 8 min   \nb: 1\n") == "8 min");
    CHECK(place_of_a("a: 8 min # told\n") == "8 min");
    CHECK(place_of_a("a: '8 min'\n") == "'8 min'");
    CHECK(place_of_a("a: [1, 2]\nb: 1\n") == "[1, 2]");
    CHECK(place_of_a("a:\n  - x\n  - y\n\nb: 1\n") == "- x\n  - y");
    CHECK(place_of_a("a:\n  x: 1\n\n\nb: 1\n") == "x: 1");
    CHECK(place_of_a("a: |\n  x\nb: 1\n") == "|\n  x");
}

TEST_CASE("an empty value stands where its key does") {
    CHECK(place_of_a("a:\nb: 1\n") == "a");
    CHECK(place_of_a("a:   # none\n\n\nb: 1\n") == "a");
    CHECK(place_of_a("{a: , b}") == "a");
    CHECK(place_of_a("a: ''\n") == "''");
    CHECK(place_of_a("a: ~\n") == "~");
}

TEST_CASE("places count bytes where the text has letters of several") {
    CHECK(place_of_a("# £££ naïve 日本\nä: ö\na: x£y\nb: 1\n") == "x£y");
    CHECK(place_of_a("{é: 'ü', a: \"\U0001F600 b\", ß: c}") == "\"\U0001F600 b\"");
}

TEST_CASE("columns count characters") {
    Texts texts;
    const yaml::Node root = texts.node("é: £5\n");
    CHECK(texts.sources.place_text(root.entries[0].value.span) == "text:1:4");
}

TEST_CASE("a mark at the head of the file counts as bytes, not as text") {
    Texts texts;
    const yaml::Node root = texts.node(
        "\xEF\xBB\xBF"
        "a: 1\n");
    CHECK(root.entries[0].key == "a");
    CHECK(root.entries[0].key_span == diagnostics::SourceSpan{{0}, 3, 4});
    CHECK(root.entries[0].value.text_begin == 6);
    CHECK(mistakes_in("a: \xEF\xBB\xBF"
                      "1\n")
              .at(0)
              .substr(0, 8) == "PCN-Y113");
}

TEST_CASE("lines may end as on any system") {
    CHECK(place_of_a("b: 1\r\na: 8 min\r\nc: 2\r\n") == "8 min");
    CHECK(place_of_a("b: 1\ra: 8 min\rc: 2\r") == "8 min");
    Texts texts;
    CHECK(texts.node("a: |\r\n  x\r\n  y\r\n").entries[0].value.text == "x\ny\n");
}

TEST_CASE("a part of a text has a place of its own where the text stands as it is") {
    Texts texts;
    const yaml::Node root = texts.node("a: 8 min\nb: '8 min'\nc: \"8\\x20min\"\nd: 8\n  min\n");
    for (const char* key : {"a", "b"}) {
        const yaml::Node& node = root.find(key)->value;
        CHECK(texts.sources.text(node.part(2, 5)) == "min");
    }
    for (const char* key : {"c", "d"}) {
        const yaml::Node& node = root.find(key)->value;
        CHECK(node.text == "8 min");
        CHECK(node.part(2, 5) == node.span);
    }
}

TEST_CASE("text that is not UTF-8 is refused at its first byte") {
    Texts texts;
    CHECK_FALSE(texts.parse("a: caf\xE9 x\n").has_value());
    CHECK(texts.mistakes() == Lines{"PCN-Y103 \xE9"});
    CHECK(mistakes_in("\xFF\xFE"
                      "a\0")
              .at(0)
              .substr(0, 8) == "PCN-Y103");
}

TEST_CASE("control and invisible characters are refused, escaped ones too") {
    CHECK(mistakes_in("a: x\x1B[2J\n") == Lines{"PCN-Y113 \x1B"});
    CHECK(mistakes_in(std::string("a: x\0y\n", 7)).at(0).substr(0, 8) == "PCN-Y113");
    CHECK(mistakes_in("a: x\u202Ey\n") == Lines{"PCN-Y113 \u202E"});
    CHECK(mistakes_in("a: \"x\\e[2J\"\n") == Lines{"PCN-Y113 \"x\\e[2J\""});
    CHECK(mistakes_in("\"a\\u202E\": x\n") == Lines{"PCN-Y113 \"a\\u202E\""});
    CHECK(mistakes_in("a: \"\\0\"\n").size() == 1);
    CHECK(mistakes_in("a: \"tab\\tand\\nline\"\n").empty());
}

}  // namespace
