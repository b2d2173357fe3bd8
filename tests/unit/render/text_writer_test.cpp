#include "render/text_writer.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

namespace {

Report small_report() {
    Table table;
    table.columns = {{"role", "role", Align::left, 0, false},
                     {"hours", "hours", Align::right, 0, false},
                     {"secret", "secret", Align::right, 0, true}};
    table.rows.push_back(heading_row("Block"));
    table.rows.push_back({{text_cell("Nurse"), number_cell(CellKind::work, 1234.5)}});
    Report report;
    report.title = "Title";
    report.paragraphs = {"First."};
    report.sections.push_back({"Section", {"Words."}, table, {"A note."}});
    report.notes = {"Last note."};
    report.verdict = {"It fits."};
    return report;
}

}  // namespace

TEST_CASE("the parts of a report stand below each other, the verdict last") {
    CHECK(to_text(small_report(), Colour::off) ==
          "Title\n"
          "\n"
          "First.\n"
          "\n"
          "Section\n"
          "\n"
          "Words.\n"
          "\n"
          "role   hours\n"
          "\n"
          "Block\n"
          "Nurse  1,235\n"
          "\n"
          "A note.\n"
          "\n"
          "Last note.\n"
          "\n"
          "It fits.\n");
}

TEST_CASE("paragraphs are wrapped") {
    Report report;
    report.paragraphs = {std::string(60, 'a') + ' ' + std::string(60, 'b')};
    CHECK(to_text(report, Colour::off) ==
          std::string(60, 'a') + '\n' + std::string(60, 'b') + '\n');
}

TEST_CASE("titles are bold in colour") {
    CHECK(to_text(small_report(), Colour::on).starts_with("\x1B[1mTitle\x1B[0m\n"));
}

TEST_CASE("plain text is a line a row, parted by tabs, its block before it") {
    CHECK(to_plain(small_report()) ==
          "# Title\n"
          "# First.\n"
          "# Section\n"
          "# Words.\n"
          "\trole\thours\n"
          "Block\tNurse\t1235\n"
          "# A note.\n"
          "# Last note.\n"
          "# It fits.\n");
}

TEST_CASE("of several sections each line says which it stands in") {
    Report report = small_report();
    report.sections.push_back(report.sections.front());
    report.sections.back().title = "Other";
    const std::string plain = to_plain(report);
    CHECK(plain.find("Section\tBlock\tNurse\t1235\n") != std::string::npos);
    CHECK(plain.find("Other\tBlock\tNurse\t1235\n") != std::string::npos);
}

TEST_CASE("a tab or a line break in a text does not break a line") {
    Report report = small_report();
    report.sections[0].table->rows[1].cells[0] = text_cell("a\tb\nc");
    CHECK(to_plain(report).find("Block\ta b c\t1235\n") != std::string::npos);
}

TEST_CASE("nothing makes nothing") {
    CHECK(to_text({}, Colour::off).empty());
    CHECK(to_plain({}).empty());
}
