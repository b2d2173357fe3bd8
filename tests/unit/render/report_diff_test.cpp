#include "render/report_diff.hpp"

#include "render/markdown_writer.hpp"
#include "render/text_writer.hpp"
#include "support/versions.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

// Text for the places of the edits to lie in.
diagnostics::SourceFiles some_files() {
    diagnostics::SourceFiles files;
    for (int i = 0; i < 8; ++i)
        files.add("some.yaml", std::string(8000, ' '));
    return files;
}

}  // namespace

namespace {

struct Sides {
    std::vector<analysis::Projection> base;
    std::vector<analysis::Projection> head;
    analysis::SpecsDiff diff;
};

Sides sides_of(const test::Version& base, const test::Version& head) {
    Sides sides{{test::projection_of(base)}, {test::projection_of(head)}, {}};
    sides.diff.contracts.push_back(analysis::diff_contract(sides.base, sides.head));
    return sides;
}

Sides longer_rounds() {
    const test::Version before;
    return sides_of(before,
                    before.service_with("value: 120 min per round", "value: 180 min per round"));
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an edit stands with its two values and its hours, the verdict last") {
    const Sides sides = longer_rounds();
    const std::string text =
        to_text(diff_report({"main", "specs"}, sides.diff, {}, some_files()), Colour::off);
    CHECK(holds(text, "What changes from main to specs"));
    CHECK(holds(text, "minutes_per_round.value: 120 min per round"));
    // 12 homes, a round in two weeks, an hour more, of the GP and half of it of the nurse.
    CHECK(
        diff_report({"main", "specs"}, sides.diff, {}, some_files()).verdict ==
        std::vector<std::string>{"small: +9.0 hours a week in Small (U00001) (General practitioner "
                                 "+6.0 and Practice nurse +3.0)."});
}

TEST_CASE("nothing edited is said, with no table") {
    const test::Version same;
    const Report report = diff_report({"old", "new"}, sides_of(same, same).diff, {}, {});
    CHECK(report.sections.empty());
    CHECK(report.verdict == std::vector<std::string>{"No edit between old and new."});
}

TEST_CASE("a comment on a pull request can be found again") {
    const Sides sides = longer_rounds();
    const std::string text =
        to_markdown(diff_report({"main", "specs"}, sides.diff, {}, some_files()));
    CHECK(text.starts_with("<!-- pcnload diff -->\n"));
}

TEST_CASE("contracts that come or go are named") {
    analysis::SpecsDiff diff;
    diff.added = {"later"};
    diff.removed = {"sooner", "soonest"};
    const Report report = diff_report({"old", "new"}, diff, {}, {});
    CHECK(report.paragraphs == std::vector<std::string>{"Contract added: later.",
                                                        "Contracts removed: sooner and soonest."});
}

TEST_CASE("the table of edits is exact") {
    const Sides sides = longer_rounds();
    const Table table = edits_table(sides.diff, some_files());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[3].text == "minutes_per_round");
    CHECK(table.rows[0].cells[9].number == doctest::Approx(9));
}

TEST_CASE("many edits and long texts leave room for the figures") {
    Sides sides = longer_rounds();
    std::vector<analysis::Edit>& edits = sides.diff.contracts[0].edits;
    analysis::Edit note = edits.front();
    note.field = analysis::EditedField::note;
    note.after = std::string(159, 'n') + "\u00a3" + std::string(500, 'n');
    edits.insert(edits.end(), 24, note);
    const Report report = diff_report({"old", "new"}, sides.diff, {}, some_files());
    const Table& table = *report.sections.at(0).table;
    REQUIRE(table.rows.size() == 20 * 2 + 2);
    CHECK(table.rows[40].cells[0].text == "5 further edits");
    CHECK(table.rows[2].cells[0].text.ends_with("-> " + std::string(159, 'n') + "..."));
    CHECK(table.rows[41].cells[1].number == doctest::Approx(9));
}
