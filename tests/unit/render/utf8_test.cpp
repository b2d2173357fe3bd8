#include "render/utf8.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("characters of each length are read") {
    CHECK(character_at("a", 0).code == U'a');
    CHECK(character_at("\xC2\xA3", 0).code == 0xA3);
    CHECK(character_at("\xE2\x82\xAC", 0).code == 0x20AC);
    CHECK(character_at("\xF0\x9F\x98\x80", 0).code == 0x1F600);
    CHECK(character_at("\xF0\x9F\x98\x80", 0).length == 4);
    CHECK(character_at(std::string_view("\0", 1), 0).valid);
}

TEST_CASE("a byte that is no part of a character stands by itself") {
    for (const char* text : {"\x80", "\xC3", "\xC3(", "\xE2\x82", "\xE2(\xAC", "\xFF", "\xFE",
                             "\xC0\xAF",          // a slash, written too long
                             "\xE0\x80\xAF",      // the same
                             "\xF0\x80\x80\xAF",  // the same
                             "\xED\xA0\x80",      // half of a pair of UTF-16
                             "\xF4\x90\x80\x80",  // beyond the last character
                             "\xF8\x88\x80\x80\x80"}) {
        const Utf8Character character = character_at(text, 0);
        CHECK_FALSE(character.valid);
        CHECK(character.length == 1);
        CHECK(character.code == replacement_character);
    }
}

TEST_CASE("characters are counted and so are stray bytes") {
    CHECK(count_characters("") == 0);
    CHECK(count_characters("caf\xC3\xA9") == 4);
    CHECK(count_characters("\x80\x80\x80") == 3);
    CHECK(count_characters("\xC3\xA9\xC3") == 2);
}

TEST_CASE("stepping back finds where a character begins") {
    const std::string text = "a\xC2\xA3\xE2\x82\xAC\xF0\x9F\x98\x80\x80";
    CHECK(character_before(text, 11) == 10);  // the stray byte
    CHECK(character_before(text, 10) == 6);
    CHECK(character_before(text, 6) == 3);
    CHECK(character_before(text, 3) == 1);
    CHECK(character_before(text, 1) == 0);
}
