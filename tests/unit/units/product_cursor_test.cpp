#include "units/product_cursor.hpp"

#include <doctest/doctest.h>

using namespace pcnload::units;

TEST_CASE("a word begins with a letter") {
    CHECK(ProductCursor("care_homes * 2").word_ahead() == "care_homes");
    CHECK(ProductCursor("care-home2").word_ahead() == "care-home2");
    CHECK(ProductCursor("2 min").word_ahead().empty());
    CHECK(ProductCursor("_x").word_ahead().empty());
    CHECK(ProductCursor("").word_ahead().empty());
}

TEST_CASE("the cursor skips space and stops at the end") {
    ProductCursor cursor(" \t\n a");
    cursor.skip_space();
    CHECK(cursor.at() == 4);
    CHECK(cursor.peek() == 'a');
    cursor.advance(1);
    CHECK(cursor.at_end());
    CHECK(cursor.peek() == '\0');
    cursor.skip_space();
    CHECK(cursor.at() == 5);
}

TEST_CASE("the first mistake is kept and stays within the text") {
    ProductCursor cursor("ab");
    CHECK_FALSE(cursor.failed());
    cursor.advance(1);
    CHECK_FALSE(cursor.fail(TextFault::number, "first", "hint", 10));
    CHECK_FALSE(cursor.fail(TextFault::negative, "second"));
    REQUIRE(cursor.failed());
    const TextError error = cursor.take_error();
    CHECK(error.message == "first");
    CHECK(error.hint == "hint");
    CHECK(error.begin == 1);
    CHECK(error.end == 2);
}

TEST_CASE("a text is finished where only space is left") {
    CHECK(ProductCursor("").finish());
    CHECK(ProductCursor(" \n").finish());
    for (const char* rest : {"-", "5", "£", ")", ",", "a"}) {
        CAPTURE(rest);
        ProductCursor cursor(rest);
        CHECK_FALSE(cursor.finish());
        CHECK(cursor.failed());
    }
}

TEST_CASE("a strange character is marked whole") {
    ProductCursor cursor("\xE2\x82\xAC 5");
    CHECK_FALSE(cursor.fail_on_character());
    CHECK(cursor.take_error().end == 3);
}
