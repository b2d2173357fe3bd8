#include "render/workbook/row_heights.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace pcnload::render::workbook;

namespace {

Sheet sheet_of(std::string text, Style style, double width = 10) {
    Sheet sheet;
    sheet.widths = {width};
    sheet.put_text(2, 0, text, style);
    return sheet;
}

}  // namespace

TEST_CASE("a text that wraps makes its row as high as its lines") {
    const Style wrapped{Look::plain, Form::wrapped};
    CHECK(row_heights(sheet_of("short", wrapped)).empty());
    CHECK(row_heights(sheet_of("two words that are long", wrapped)).at(2) == 45);
    CHECK(row_heights(sheet_of(std::string(25, 'x'), wrapped)).at(2) == 45);
    CHECK(row_heights(sheet_of(std::string(9000, 'x'), wrapped)).at(2) == 409);
}

TEST_CASE("a text that does not wrap stays on its line, titles are higher") {
    CHECK(row_heights(sheet_of("two words that are long", {})).empty());
    CHECK(row_heights(sheet_of("A title", {Look::title, Form::text})).at(2) == 21);
}

TEST_CASE("the highest cell of a row counts") {
    Sheet sheet = sheet_of("one two three four", {Look::plain, Form::wrapped}, 5);
    sheet.put_text(2, 1, "x", {Look::plain, Form::wrapped});
    CHECK(row_heights(sheet).at(2) == 60);
}
