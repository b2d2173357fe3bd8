#include "render/cell_text.hpp"

#include "render/visible_text.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::render {

namespace {

// A little is never nothing.
std::string bar_text(double share, NumberStyle style) {
    if (!(share > 0)) return {};  // nor of what is no number
    const double characters = std::round(std::min(share, 1.0) * static_cast<double>(longest_bar));
    const auto length = std::max(std::size_t{1}, static_cast<std::size_t>(characters));
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += style == NumberStyle::people ? "\u2588" : "#";
    return text;
}

}  // namespace

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
        case CellKind::bar:
            return bar_text(cell.number, style);
    }
    return {};
}

std::string marked_cell_text(const Cell& cell, NumberStyle style) {
    std::string text = cell_text(cell, style);
    if (cell.mark != '\0') text += cell.mark;
    return text;
}

}  // namespace pcnload::render
