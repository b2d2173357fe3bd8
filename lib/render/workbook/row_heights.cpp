#include "render/workbook/row_heights.hpp"

#include "render/line_breaks.hpp"
#include "render/utf8.hpp"

#include <algorithm>

namespace pcnload::render::workbook {

namespace {

constexpr double usual_height = 15;
constexpr double highest = 409;  // what a row can be
constexpr double usual_width = 8;

double line_height(Look look) {
    constexpr double title_height = 21;
    constexpr double large_height = 17;
    if (look == Look::title) return title_height;
    return look == Look::section || look == Look::verdict ? large_height : usual_height;
}

// Characters that a line takes. A width is counted in digits, which most letters are narrower than.
std::size_t line_length(const Sheet& sheet, const Cell& cell) {
    constexpr double of_plain = 1.1;
    constexpr double of_bold = 0.95;
    const double width =
        cell.column < sheet.widths.size() ? sheet.widths[cell.column] : usual_width;
    const double length = width * (cell.style.look == Look::heading ? of_bold : of_plain);
    return std::max<std::size_t>(static_cast<std::size_t>(length), 1);
}

bool wraps(const Style& style) {
    return style.look == Look::heading || style.form == Form::wrapped ||
           style.form == Form::wrapped_right;
}

std::size_t line_count(const Sheet& sheet, const Cell& cell) {
    if (!wraps(cell.style) || cell.kind != CellKind::text) return 1;
    const std::size_t length = line_length(sheet, cell);
    std::size_t count = 0;
    // A word that is longer than a line goes on in the next.
    for (const std::string& line : broken_lines(cell.text, length))
        count += std::max<std::size_t>((count_characters(line) + length - 1) / length, 1);
    return count;
}

}  // namespace

std::map<std::size_t, double> row_heights(const Sheet& sheet) {
    std::map<std::size_t, double> heights;
    for (const Cell& cell : sheet.cells) {
        const double height =
            static_cast<double>(line_count(sheet, cell)) * line_height(cell.style.look);
        if (height == usual_height) continue;
        double& highest_yet = heights[cell.row];
        highest_yet = std::max(highest_yet, std::min(height, highest));
    }
    return heights;
}

}  // namespace pcnload::render::workbook
