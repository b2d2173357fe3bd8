#include "yaml/character_check.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::yaml;

CharacterFault fault(std::string_view text) {
    const auto problem = find_bad_character(text);
    REQUIRE(problem.has_value());
    return problem->fault;
}

TEST_CASE("letters of any script, tabs and line ends are good") {
    for (const char* text : {"", "plain", "\ttab\r\nline\n", "£1.50 naïve", "日本語", "\U0001F600",
                             "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(text);
        CHECK_FALSE(find_bad_character(text).has_value());
    }
}

TEST_CASE("bytes that are no UTF-8 are found") {
    for (const char* text :
         {"\x80", "\xC0\xAF", "\xC3", "\xE0\x9F\xBF", "\xE2\x82", "\xED\xA0\x80",
          "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3("}) {
        CAPTURE(text);
        CHECK(fault(text) == CharacterFault::not_utf8);
    }
}

TEST_CASE("what a terminal obeys is found") {
    for (const char* text : {"\x01", "\x1B[0m", "\x7F", "\xC2\x85", "\xC2\x9B"}) {
        CAPTURE(text);
        CHECK(fault(text) == CharacterFault::control);
    }
    CHECK(fault(std::string_view("\0", 1)) == CharacterFault::control);
}

TEST_CASE("what hides or turns text is found") {
    for (const char* text : {"\u200B", "\u200E", "\u202E", "\u2028", "\u2066", "\uFEFF", "\u00AD",
                             "\u061C", "\U000E0041"}) {
        CAPTURE(text);
        CHECK(fault(text) == CharacterFault::invisible);
    }
}

TEST_CASE("the problem has a place and its character") {
    const std::string text = "ab\u202Ec\x1B";
    const auto first = find_bad_character(text);
    REQUIRE(first.has_value());
    CHECK(first->begin == 2);
    CHECK(first->end == 5);
    CHECK(first->character == U'\u202E');
    const auto second = find_bad_character(text, first->end);
    REQUIRE(second.has_value());
    CHECK(second->begin == 6);
    CHECK_FALSE(find_bad_character(text, second->end).has_value());
}

}  // namespace
