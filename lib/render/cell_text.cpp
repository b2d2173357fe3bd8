#include "render/cell_text.hpp"

#include "render/visible_text.hpp"

namespace pcnload::render {

std::string cell_text(const Cell& cell, NumberStyle style) {
    switch (cell.kind) {
        case CellKind::empty:
            break;
        case CellKind::text:
            return visible_text(cell.text);
        case CellKind::work:
            return work_text(cell.number, style);
        case CellKind::wte:
            return wte_text(cell.number, style);
        case CellKind::wte_pair:
            return wte_text(cell.number, style) + " / " + wte_text(cell.second, style);
        case CellKind::money:
            return money_text(cell.number, style);
        case CellKind::thousands:
            return thousands_text(cell.number, style);
        case CellKind::share:
            return share_text(cell.number);
        case CellKind::count:
            return count_text(cell.number, style);
    }
    return {};
}

std::string marked_cell_text(const Cell& cell, NumberStyle style) {
    std::string text = cell_text(cell, style);
    if (cell.mark != '\0') text += cell.mark;
    return text;
}

}  // namespace pcnload::render
