#include "render/visible_text.hpp"

#include "render/utf8.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

namespace {

const std::string hidden(replacement_text);

}  // namespace

TEST_CASE("ordinary text is left as it is") {
    for (const char* text : {"", "Weekly home round",
                             "caf\xC3\xA9 \xC2\xA3"
                             "1.50",
                             "\xE2\x82\xAC \xF0\x9F\x98\x80 \xE4\xB8\xAD"}) {
        CHECK(visible_text(text) == text);
    }
}

TEST_CASE("no control character is let through") {
    for (char c = 0; c < 0x20; ++c) {
        if (c == '\t' || c == '\n') continue;
        CHECK(visible_text(std::string(1, c)) == hidden);
    }
    CHECK(visible_text("\x7F") == hidden);
    CHECK(visible_text("\xC2\x80") == hidden);
    CHECK(visible_text("\xC2\x9B") == hidden);  // begins an escape sequence in some terminals
    CHECK(visible_text("\xC2\x9F") == hidden);
    CHECK(visible_text("\xC2\xA0") == "\xC2\xA0");
    CHECK(visible_text("a\x1B[31mb") == "a" + hidden + "[31mb");
}

TEST_CASE("nothing turns the direction of writing or hides") {
    for (const char* text :
         {"\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F",
          "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE",
          "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9", "\xEF\xBB\xBF",
          "\xD8\x9C",     "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x81\xA0", "\xF3\xA0\x81\x81"}) {
        CHECK(visible_text(text) == hidden);
    }
    CHECK(visible_text("\xE2\x80\x93") == "\xE2\x80\x93");  // a dash is no mark
}

TEST_CASE("tabs and line breaks are one space each") {
    CHECK(visible_text("a\tb\nc") == "a b c");
    CHECK(visible_text("a\r\nb") == "a" + hidden + " b");
}

TEST_CASE("each stray byte is one replacement") {
    CHECK(visible_text("\xFF\xFE") == hidden + hidden);
    CHECK(visible_text("caf\xE9") == "caf" + hidden);
    CHECK(visible_text("\xED\xA0\x80") == hidden + hidden + hidden);
}

TEST_CASE("as many characters come out as go in and none of them changes again") {
    std::string all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    const std::string visible = visible_text(all);
    CHECK(count_characters(visible) == count_characters(all));
    CHECK(visible_text(visible) == visible);
}
