#include "render/figure_cell.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::render;
using pcnload::analysis::MeasureUnit;

TEST_CASE("a figure is shown as what it measures") {
    CHECK(cell_kind(MeasureUnit::hours_per_week) == CellKind::work);
    CHECK(cell_kind(MeasureUnit::wte) == CellKind::wte);
    CHECK(cell_kind(MeasureUnit::pounds) == CellKind::money);
    CHECK(cell_kind(MeasureUnit::plain) == CellKind::count);
    CHECK(figure_cell(MeasureUnit::wte, 2.5).number == 2.5);
    CHECK(figure_cell(MeasureUnit::wte, {}).kind == CellKind::empty);
    CHECK(figure_header("net", "GBP per year") == "net, GBP per year");
    CHECK(figure_header("gp.ratio", "") == "gp.ratio");
}

}  // namespace
