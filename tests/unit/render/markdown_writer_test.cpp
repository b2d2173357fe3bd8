#include "render/markdown_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("a report is headings, paragraphs and tables") {
    Table table;
    table.columns = {{"role", "role", Align::left, 0, false},
                     {"hours", "hours", Align::right, 0, false}};
    table.rows.push_back(heading_row("Block"));
    table.rows.push_back({{text_cell("Nurse"), number_cell(CellKind::work, 1234.5)}});
    table.rows.push_back({{text_cell("All"), number_cell(CellKind::work, 1234.5)}, RowKind::total});
    Report report;
    report.title = "Title";
    report.sections.push_back({"Section", {}, table, {"A note."}});
    report.verdict = {"It fits."};
    CHECK(to_markdown(report) ==
          "## Title\n"
          "\n"
          "### Section\n"
          "\n"
          "| role | hours |\n"
          "| :--- | ---: |\n"
          "| **Block** |  |\n"
          "| Nurse | 1,235 |\n"
          "| **All** | **1,235** |\n"
          "\n"
          "A note.\n"
          "\n"
          "It fits.\n");
}

TEST_CASE("nothing in a text becomes markup") {
    Table table;
    table.columns = {{"a", "a|b", Align::left, 0, false}};
    table.rows.push_back({{text_cell("<script> | [x](y) *z* `q` @user & \x1B")}});
    Report report;
    report.title = "# not a heading";
    report.paragraphs = {"- not a list", "1. nor this", "1.5 is a number"};
    report.sections.push_back({"", {}, table, {}});
    const std::string text = to_markdown(report);
    CHECK(text.find("## \\# not a heading\n") != std::string::npos);
    CHECK(text.find("\n\\- not a list\n") != std::string::npos);
    CHECK(text.find("\n1\\. nor this\n") != std::string::npos);
    CHECK(text.find("| a\\|b |") != std::string::npos);
    CHECK(text.find("&lt;script\\> \\| \\[x\\](y) \\*z\\* \\`q\\` \\@user &amp; \xEF\xBF\xBD") !=
          std::string::npos);
}

TEST_CASE("on a pull request the verdict comes first, and what is folded last") {
    Report report;
    report.marker = "pcnload diff";
    report.title = "What changes";
    report.verdict = {"More hours."};
    report.sections.push_back({"Roles", {"By role."}, {}, {}, true});
    report.sections.push_back({"Edits", {"By edit."}, {}, {}});
    CHECK(to_markdown(report) ==
          "<!-- pcnload diff -->\n\n## What changes\n\nMore hours.\n\n### Edits\n\nBy edit.\n\n"
          "<details>\n<summary>Roles</summary>\n\nBy role.\n\n</details>\n");
}

TEST_CASE("what is too long loses its last sections, then its end, and says so") {
    Report report;
    report.marker = "pcnload diff";
    report.title = "Title";
    report.verdict = {"It fits."};
    for (int i = 0; i < 5; ++i)
        report.sections.push_back({"Section", {std::string(1000, 'x')}, {}, {}, i == 0});
    CHECK(to_markdown(report, 60'000) == to_markdown(report));
    const std::string shorter = to_markdown(report, 3'500);
    CHECK(shorter.size() <= 3'500);
    CHECK(shorter.find("It fits.") != std::string::npos);
    CHECK(shorter.find("<details>") == std::string::npos);
    CHECK(shorter.find("2 sections left out here") != std::string::npos);
    report.verdict.assign(100, std::string(100, 'y'));
    const std::string cut = to_markdown(report, 3'500);
    CHECK(cut.size() <= 3'500);
    CHECK(cut.starts_with("<!-- pcnload diff -->\n"));
    CHECK(cut.ends_with("The rest is left out here.\n"));
}

TEST_CASE("an indented row keeps its indent") {
    Table table;
    table.columns = {{"a", "a", Align::left, 0, false}};
    table.rows.push_back({{text_cell("words")}, RowKind::aside, 1});
    Report report;
    report.sections.push_back({"", {}, table, {}});
    CHECK(to_markdown(report).find("| &emsp;words |") != std::string::npos);
}
