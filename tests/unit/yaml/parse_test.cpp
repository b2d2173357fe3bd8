// What a document is read as, and what is refused.
#include "yaml/parse.hpp"

#include "support/texts.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_in;
using test::Texts;

TEST_CASE("a document is a tree of scalars, sequences and mappings") {
    Texts texts;
    const yaml::Node root = texts.node("a: 1\nb: [x, 'y']\nc:\n  d: |\n    two\n    lines\n");
    texts.expect_good();
    REQUIRE(root.is_mapping());
    REQUIRE(root.entries.size() == 3);
    CHECK(root.find("a")->value.text == "1");
    REQUIRE(root.find("b")->value.is_sequence());
    CHECK(root.find("b")->value.items[1].text == "y");
    CHECK(root.find("c")->value.find("d")->value.text == "two\nlines\n");
    CHECK(root.find("d") == nullptr);
}

TEST_CASE("quoting a scalar changes nothing") {
    Texts texts;
    const yaml::Node root = texts.node("[8 min, '8 min', \"8 min\"]");
    for (const yaml::Node& item : root.items)
        CHECK(item.text == "8 min");
}

TEST_CASE("nothing, a tilde and null are no value") {
    Texts texts;
    const yaml::Node root = texts.node("[~, null, '', nil]");
    CHECK(root.items[0].is_null());
    CHECK(root.items[1].is_null());
    CHECK(root.items[2].is_null());
    CHECK_FALSE(root.items[3].is_null());
    CHECK_FALSE(texts.node("[]").is_null());
    CHECK(texts.node("a:\n").entries[0].value.is_null());
}

TEST_CASE("block scalars keep or fold their lines, as their head says") {
    Texts texts;
    CHECK(texts.node("a: >-\n  one\n  two\n\n  three\n").entries[0].value.text == "one two\nthree");
    CHECK(texts.node("a: |+\n  one\n\n").entries[0].value.text == "one\n\n");
    CHECK(texts.node("a: |2\n    one\n").entries[0].value.text == "  one\n");
}

TEST_CASE("every key that stands twice is told with its first place") {
    Texts texts;
    CHECK_FALSE(texts.parse("a: 1\nb: 2\na: 3\n\"b\": 4\n").has_value());
    CHECK(texts.mistakes() == Lines{"PCN-Y109 a", "PCN-Y109 \"b\""});
    CHECK(texts.message() == "the key `a` stands twice");
    REQUIRE(texts.diagnostics.all()[0].labels.size() == 1);
    CHECK(texts.diagnostics.all()[0].labels[0].span == diagnostics::SourceSpan{{0}, 0, 1});
}

TEST_CASE("a key that stands twice is found in a mapping of many") {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "k" + std::to_string(i) + ": 1\n";
    CHECK(mistakes_in(text).empty());
    CHECK(mistakes_in(text + "k3: 2\nk499: 2\n") == Lines{"PCN-Y109 k3", "PCN-Y109 k499"});
}

TEST_CASE("the same key may stand in mappings beside each other") {
    CHECK(mistakes_in("a: {x: 1}\nb: {x: 2}\n").empty());
}

TEST_CASE("anchors and aliases are refused, wherever they stand") {
    CHECK(mistakes_in("a: &x 1\n") == Lines{"PCN-Y106 &x"});
    CHECK(mistakes_in("a: &x 1\nb: *x\n") == Lines{"PCN-Y106 &x", "PCN-Y106 *x"});
    CHECK(mistakes_in("&k a: 1\n") == Lines{"PCN-Y106 &k"});
    CHECK(mistakes_in("a: &x [1, *x]\n").size() == 2);
    CHECK(mistakes_in("&x {a: *x}\n").size() == 2);
    CHECK(mistakes_in("*unknown") == Lines{"PCN-Y106 *unknown"});
}

TEST_CASE("an asterisk alone is told to need quotes") {
    Texts texts;
    texts.parse("ramp: {what: *, over: 6 months}\n");
    CHECK(texts.mistakes().at(0).substr(0, 8) == "PCN-Y106");
    CHECK(texts.hint().find("quotes") != std::string::npos);
    CHECK(mistakes_in("a: & b\n").at(0).substr(0, 8) == "PCN-Y106");
    CHECK(mistakes_in("ramp: {what: \"*\", over: 6 months}\n").empty());
}

TEST_CASE("an alias bomb is refused without being expanded") {
    std::string text = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c <= 'z'; ++c) {
        const std::string before(1, static_cast<char>(c - 1));
        text += std::string(1, c) + ": &" + c + " [";
        for (int i = 0; i < 9; ++i)
            text += (i == 0 ? "*" : ", *") + before;
        text += "]\n";
    }
    Texts texts;
    CHECK_FALSE(texts.parse(text).has_value());
    CHECK(texts.diagnostics.error_count() >= 26);
    CHECK(texts.diagnostics.error_count() <= 26 + 25 * 9);
}

TEST_CASE("tags are refused") {
    CHECK(mistakes_in("a: !!str 1\n") == Lines{"PCN-Y107 !!str"});
    CHECK(mistakes_in("a: !local {}\n").at(0).substr(0, 8) == "PCN-Y107");
    CHECK(mistakes_in("!!map {a: !!python/object:os.system x}\n").size() == 2);
    CHECK(mistakes_in("a: ! x\n") == Lines{"PCN-Y107 !"});
}

TEST_CASE("merge keys are refused, in every way of writing them") {
    CHECK(mistakes_in("a: {x: 1}\nb:\n  <<: {x: 2}\n  y: 3\n") == Lines{"PCN-Y108 <<"});
    CHECK(mistakes_in("{\"<<\": {x: 2}}") == Lines{"PCN-Y108 \"<<\""});
}

TEST_CASE("a file holds one document") {
    CHECK(mistakes_in("a: 1\n---\nb: 2\n") == Lines{"PCN-Y105 ---"});
    CHECK(mistakes_in("a: 1\n...\n---\nb: 2\n") == Lines{"PCN-Y105 ---"});
    CHECK(mistakes_in("---\n---\n").at(0).substr(0, 8) == "PCN-Y105");
    CHECK(mistakes_in("---\na: 1\n").empty());
    CHECK(mistakes_in("a: 1\n...\n").empty());
    CHECK(mistakes_in("%YAML 1.1\n---\na: 1\n").empty());
}

TEST_CASE("a file that holds nothing is told so") {
    for (const char* text :
         {"", "\n\n", "# only a comment\n", "  # one\n\n# two", "\xEF\xBB\xBF"}) {
        CAPTURE(text);
        CHECK(mistakes_in(text).at(0).substr(0, 8) == "PCN-Y112");
    }
}

TEST_CASE("a key is a single word") {
    CHECK(mistakes_in("{[a, b]: c}") == Lines{"PCN-Y114 [a, b]"});
    CHECK(mistakes_in("? {a: b}\n: c\n") == Lines{"PCN-Y114 {a: b}"});
    CHECK(mistakes_in("{'': c}") == Lines{"PCN-Y114 ''"});
    CHECK(mistakes_in("? a\n: b\n").empty());
    CHECK(mistakes_in(": b\n").size() == 1);
}

TEST_CASE("what is no YAML is told once, at its place") {
    for (const char* text : {"a: [1, 2",
                             "a: {b: 1",
                             "a: 'open",
                             "a: \"open",
                             "a:\n\t- b",
                             "a: b: c",
                             "- a\nb: c",
                             "a: ]",
                             "[a, , b]",
                             ",",
                             "a: @b",
                             "a: `b`",
                             "a: %b",
                             "key\nother: 1\n",
                             "a: |x\n  b\n",
                             "a: \"\\q\"",
                             "a: 1\n b: 2\n  c: 3\n",
                             "\"a\" b: c",
                             "a: [b]c: d",
                             "%x"}) {
        CAPTURE(text);
        Texts texts;
        CHECK_FALSE(texts.parse(text).has_value());
        CHECK(texts.diagnostics.error_count() == 1);
    }
}

TEST_CASE("odd but good documents are read") {
    for (const char* text : {"a",
                             "'a'",
                             "[]",
                             "{}",
                             "- - - a\n",
                             "- a: 1\n  b: 2\n- c: 3\n",
                             "a:\n- b\n- c\n",
                             "{a: , b}",
                             "{a: 1,}",
                             "[a, b,]",
                             "[a: 1]",
                             "a: 'it''s'",
                             "a: b # c\n",
                             "a: b#c\n",
                             "a: 'b\n\n  c'\n",
                             "\"a\\\n b\"",
                             "? a\n",
                             "a: -1\n",
                             "---a\n...b",
                             "a::b: c\n",
                             "- ? a\n  : b\n",
                             "a: [\n  b,\n  c # d\n]\n"}) {
        CAPTURE(text);
        CHECK(mistakes_in(text) == Lines{});
    }
}

}  // namespace
