#include "render/workbook/sheet.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render::workbook;

TEST_CASE("places are letters and numbers") {
    CHECK(place(0, 0) == "A1");
    CHECK(place(9, 25) == "Z10");
    CHECK(place(0, 26) == "AA1");
    CHECK(place(0, 701) == "ZZ1");
    CHECK(place(0, 702) == "AAA1");
    CHECK(held(4, 2) == "$C$5");
    CHECK(held_column(4, 2) == "$C5");
    CHECK(of_sheet("1 a") == "'1 a'!");
}

TEST_CASE("a sheet's name is short, plain, and told apart by its number") {
    CHECK(sheet_name(1, "2020-21-draft") == "1 2020-21-draft");
    CHECK(sheet_name(2, "a/b:c*d?e[f]'g\\") == "2 a-b-c-d-e-f--g-");
    CHECK(sheet_name(3, "\xC3\xA9t\xC3\xA9") == "3 -t-");
    CHECK(sheet_name(10, std::string(40, 'x')).size() == 31);
    CHECK(sheet_name(4, "") == "4");
}

TEST_CASE("a text stays a text, without what could hide or break it") {
    Sheet sheet;
    sheet.put_text(0, 0, "=1+1");
    CHECK(sheet.cells[0].kind == CellKind::text);
    CHECK(sheet.cells[0].text == "=1+1");
    sheet.put_text(0, 1, "a\tb\nc");
    CHECK(sheet.cells[1].text == "a b c");
    sheet.put_text(0, 2, std::string(9000, 'x'));
    CHECK(sheet.cells[2].text.size() == 8003);
}

TEST_CASE("formulae keep what they came to") {
    Sheet sheet;
    sheet.put_formula(1, 2, "A1+A2", 3, {});
    sheet.put_words(1, 3, "IF(A1,\"a\",\"b\")", "a", {});
    CHECK(sheet.cells[0].kind == CellKind::formula);
    CHECK(sheet.cells[0].number == 3);
    CHECK(sheet.cells[1].words == "a");
}
