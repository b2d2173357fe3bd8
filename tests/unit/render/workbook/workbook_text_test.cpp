#include "render/workbook/workbook_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render::workbook;

TEST_CASE("a workbook is lines of fields") {
    Sheet sheet;
    sheet.name = "One";
    sheet.widths = {12};
    sheet.frozen_rows = 1;
    sheet.printed_columns = 2;
    sheet.put_text(0, 0, "=x");
    sheet.put_number(0, 1, 0.1, {Look::input, Form::general});
    sheet.put_formula(1, 0, "B1*2", 0.2, {Look::plain, Form::hours});
    sheet.put_words(1, 1, "\"a\"", "a", {});
    sheet.put_blank(2, 0, {});
    sheet.shades.push_back({0, 1, 1, 1, "B1>0", true});
    CHECK(workbook_text({"Title", {sheet}, {{"agreement", "One!$A$1"}}}) ==
          "pcnload-workbook 1\n"
          "title\tTitle\n"
          "format\tplain-text\n"
          "format\tplain-hours\tnumber=#,##0.0;-#,##0.0;\"-\"\n"
          "format\tinput-general\tborder\tcolour=1F3FA8\tfill=FFF6D5\tnumber=General\n"
          "format\tgood\tbold\tcolour=0B5D1E\tfill=DDF2E0\n"
          "format\tbad\tbold\tcolour=9C0006\tfill=FBE0E0\n"
          "sheet\tOne\n"
          "width\t0\t12\n"
          "frozen\t1\t0\n"
          "print\t1\t1\n"
          "text\t0\t0\tplain-text\t=x\n"
          "number\t0\t1\tinput-general\t0.1\n"
          "formula\t1\t0\tplain-hours\t0.2\tB1*2\n"
          "words\t1\t1\tplain-text\ta\t\"a\"\n"
          "blank\t2\t0\tplain-text\n"
          "shade\t0\t1\t1\t1\tgood\tB1>0\n"
          "name\tagreement\tOne!$A$1\n"
          "end\n");
}

TEST_CASE("rows that need it are told their height") {
    Sheet sheet;
    sheet.name = "One";
    sheet.put_text(0, 0, "Title", {Look::title, Form::text});
    CHECK(workbook_text({"T", {sheet}, {}}).find("height\t0\t21\n") != std::string::npos);
}
