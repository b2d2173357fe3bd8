#include "render/workbook/inputs_sheet.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("a count is the profile's, or an estimate where that is empty") {
    const SmallBook small;
    const Sheet sheet = inputs_sheet(small.book, small.inputs, small.assumptions);
    test::expect_each_place_once(sheet);
    const std::size_t patients = row_of(sheet, 1, "registered_patients");
    CHECK(cell(sheet, patients, 3).number == 48'000);
    CHECK(cell(sheet, patients, 3).style.look == Look::input);
    CHECK(cell(sheet, patients, 4).text == '$' + place(patients, 3));
    const std::size_t homes = row_of(sheet, 1, "care_homes");
    CHECK(cell(sheet, homes, 3).kind == CellKind::blank);
    CHECK(cell(sheet, homes, 4).number == doctest::Approx(12));
    CHECK(cell(sheet, homes, 4).text.starts_with("IF($" + place(homes, 3) + "=\"\","));
}

TEST_CASE("the places are those of the rows") {
    const SmallBook small;
    const Sheet sheet = inputs_sheet(small.book, small.inputs, small.assumptions);
    CHECK(row_of(sheet, 1, "pcn") == small.inputs.first_count);
    CHECK(row_of(sheet, 1, "gp") == small.inputs.first_wte);
    CHECK(row_of(sheet, 1, "gp", small.inputs.first_wte + 1) == small.inputs.first_free);
    CHECK(small.inputs.wte(0, 1) == "Inputs!" + held(small.inputs.first_wte, 5));
}

TEST_CASE("a number that a scenario has changed is its own input") {
    const SmallBook small("[{set: {what: registered_patients, to: 40000 patients}}]");
    const Sheet sheet = inputs_sheet(small.book, small.inputs, small.assumptions);
    const Cell& changed = cell(sheet, row_of(sheet, 1, "registered_patients"), 5);
    CHECK(changed.kind == CellKind::number);
    CHECK(changed.number == 40'000);
    CHECK(changed.style.look == Look::input);
}
