#include "render/edit_rows.hpp"

#include "support/diffed.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("the table of edits is exact") {
    const test::Diffed sides = test::longer_rounds();
    const Table table = edits_table(sides.diff, test::some_files());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[3].text == "minutes_per_round");
    CHECK(table.rows[0].cells[9].number == doctest::Approx(9));
}

TEST_CASE("many edits and long texts leave room for the figures") {
    test::Diffed sides = test::longer_rounds();
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
    const Table table = edits_for_people(contract, contract.of_first, test::some_files());
    REQUIRE(table.rows.size() == 20 * 2 + 2);
    CHECK(table.rows[40].cells[0].text == "5 further edits");
    CHECK(table.rows[2].cells[0].text.ends_with("-> " + std::string(159, 'n') + "..."));
    CHECK(table.rows[41].cells[1].number == doctest::Approx(9));
}
