#include "render/cell_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;

TEST_CASE("each kind of cell reads as its number does") {
    const auto text = [](const Cell& cell) { return cell_text(cell, NumberStyle::people); };
    CHECK(text({}).empty());
    CHECK(text(text_cell("a\x1B[2Jb")) == "a\xEF\xBF\xBD[2Jb");
    CHECK(text(number_cell(CellKind::work, 12.34)) == "12.3");
    CHECK(text(number_cell(CellKind::wte, 1.234)) == "1.23");
    CHECK(text(wte_pair(1.234, 12.34)) == "1.23 / 12.3");
    CHECK(text(number_cell(CellKind::money, 12'345)) == "£12,300");
    CHECK(text(number_cell(CellKind::thousands, 12'345)) == "12.3");
    CHECK(text(number_cell(CellKind::share, 0.5)) == "50%");
    CHECK(text(number_cell(CellKind::count, 48'000)) == "48,000");
}

TEST_CASE("a mark stands behind the text") {
    CHECK(marked_cell_text(wte_pair(2, 1, '!'), NumberStyle::people) == "2.00 / 1.00!");
    CHECK(marked_cell_text(number_cell(CellKind::work, 2000), NumberStyle::bare) == "2000");
}
