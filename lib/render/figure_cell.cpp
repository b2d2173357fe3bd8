#include "render/figure_cell.hpp"

namespace pcnload::render {

using analysis::MeasureUnit;

CellKind cell_kind(MeasureUnit unit) {
    switch (unit) {
        case MeasureUnit::hours_per_week:
        case MeasureUnit::hours:
            return CellKind::work;
        case MeasureUnit::wte:
            return CellKind::wte;
        case MeasureUnit::pounds_a_year:
        case MeasureUnit::pounds:
            return CellKind::money;
        case MeasureUnit::plain:
        case MeasureUnit::counted:
            break;
    }
    return CellKind::count;
}

Cell figure_cell(MeasureUnit unit, std::optional<double> number) {
    return number ? number_cell(cell_kind(unit), *number) : Cell{};
}

std::string figure_header(std::string_view name, std::string_view unit) {
    std::string header(name);
    if (!unit.empty()) header.append(", ").append(unit);
    return header;
}

}  // namespace pcnload::render
