#include "render/workbook/sheet.hpp"

#include "render/utf8.hpp"
#include "render/visible_text.hpp"

#include <utility>

namespace pcnload::render::workbook {

namespace {

constexpr std::size_t longest_name = 31;    // of a sheet
constexpr std::size_t longest_text = 8000;  // characters; a cell takes four times as many
constexpr std::size_t letters = 26;

std::string column_letters(std::size_t column) {
    std::string text;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / letters)
        text.insert(text.begin(), static_cast<char>('A' + (left - 1) % letters));
    return text;
}

std::string cell_text(std::string_view text) {
    std::string shown = visible_text(text);
    std::size_t end = 0;
    std::size_t count = 0;
    while (end < shown.size() && count < longest_text) {
        end += character_at(shown, end).length;
        ++count;
    }
    if (end < shown.size()) shown = shown.substr(0, end) + "...";
    return shown;
}

bool is_plain(char c) {
    constexpr std::string_view also = " -_.,=%+()";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           also.find(c) != std::string_view::npos;
}

}  // namespace

void Sheet::put_text(std::size_t row, std::size_t column, std::string_view text, Style style) {
    cells.push_back({row, column, CellKind::text, cell_text(text), 0, {}, style});
}

void Sheet::put_number(std::size_t row, std::size_t column, double number, Style style) {
    cells.push_back({row, column, CellKind::number, {}, number, {}, style});
}

void Sheet::put_formula(std::size_t row, std::size_t column, std::string formula, double value,
                        Style style) {
    cells.push_back({row, column, CellKind::formula, std::move(formula), value, {}, style});
}

void Sheet::put_words(std::size_t row, std::size_t column, std::string formula, std::string value,
                      Style style) {
    cells.push_back(
        {row, column, CellKind::text_formula, std::move(formula), 0, std::move(value), style});
}

void Sheet::put_blank(std::size_t row, std::size_t column, Style style) {
    cells.push_back({row, column, CellKind::blank, {}, 0, {}, style});
}

std::string place(std::size_t row, std::size_t column) {
    return column_letters(column) + std::to_string(row + 1);
}

std::string held_column(std::size_t row, std::size_t column) { return '$' + place(row, column); }

std::string held(std::size_t row, std::size_t column) {
    return '$' + column_letters(column) + '$' + std::to_string(row + 1);
}

std::string of_sheet(std::string_view sheet) { return '\'' + std::string(sheet) + "'!"; }

std::string sheet_name(std::size_t number, std::string_view text) {
    std::string name = std::to_string(number) + ' ';
    for (std::size_t at = 0; at < text.size() && name.size() < longest_name;) {
        const std::size_t length = character_at(text, at).length;
        name += length == 1 && is_plain(text[at]) ? text[at] : '-';
        at += length;
    }
    while (name.back() == ' ')
        name.pop_back();
    return name;
}

}  // namespace pcnload::render::workbook
