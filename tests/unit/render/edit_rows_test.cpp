#include "render/edit_rows.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

analysis::Versions written_by(const std::vector<analysis::Projection>& base,
                              const std::vector<analysis::Projection>& head) {
    return {base.front().specification, head.front().specification};
}

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
    sides.diff.contracts.push_back(
        analysis::diff_contract(written_by(sides.base, sides.head), sides.base, sides.head));
    return sides;
}

Sides longer_rounds() {
    const test::Version before;
    return sides_of(before,
                    before.service_with("value: 120 min per round", "value: 180 min per round"));
}

}  // namespace

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
    std::vector<analysis::EditEffect>& effects = sides.diff.contracts[0].of_first.effects;
    for (std::size_t place = edits.size(); place < 25; ++place) {
        edits.push_back(note);
        effects.emplace_back().edit = place;
    }
    const analysis::ContractDiff& contract = sides.diff.contracts[0];
    const Table table = edits_for_people(contract, contract.of_first, some_files());
    REQUIRE(table.rows.size() == 20 * 2 + 2);
    CHECK(table.rows[40].cells[0].text == "5 further edits");
    CHECK(table.rows[2].cells[0].text.ends_with("-> " + std::string(159, 'n') + "..."));
    CHECK(table.rows[41].cells[1].number == doctest::Approx(9));
}
