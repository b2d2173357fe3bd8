#include "render/workbook/scenario_table.hpp"

namespace pcnload::render::workbook {

namespace {

constexpr std::size_t heading_row = first_table_row - 1;

void put(Sheet& sheet, std::size_t row, std::size_t column, const Content& content) {
    if (content.formula.empty()) {
        sheet.put_number(row, column, content.value, content.style);
    } else {
        sheet.put_formula(row, column, content.formula, content.value, content.style);
    }
}

}  // namespace

ScenarioTable::ScenarioTable(Sheet& sheet, const Book& book, std::string_view title,
                             std::string_view note, const std::vector<std::string_view>& columns)
    : sheet_(sheet), book_(book), first_column_(columns.size()), next_row_(first_table_row) {
    sheet.put_text(0, 0, title, {Look::title, Form::text});
    sheet.put_text(1, 0, note, {Look::note, Form::text});
    for (std::size_t i = 0; i < columns.size(); ++i)
        sheet.put_text(heading_row, i, columns[i], {Look::heading, Form::wrapped});
    for (std::size_t i = 0; i < book.scenarios.size(); ++i) {
        sheet.put_text(heading_row, first_column_ + i, book.scenarios[i]->scenario,
                       {Look::heading, Form::wrapped_right});
        sheet.widths.resize(first_column_ + i + 1, scenario_width);
    }
    sheet.frozen_rows = first_table_row;
    sheet.frozen_columns = 1;
    sheet.printed_columns = first_column_ + book.scenarios.size();
}

void ScenarioTable::section(std::string_view text) {
    if (next_row_ > first_table_row) ++next_row_;  // an empty one before it
    for (std::size_t i = 1; i < sheet_.printed_columns; ++i)
        sheet_.put_blank(next_row_, i, {Look::section, Form::text});
    sheet_.put_text(next_row_++, 0, text, {Look::section, Form::text});
}

std::size_t ScenarioTable::row(std::string_view id, std::string_view title, std::string_view unit,
                               const Maker& make, Look look) {
    const std::size_t at = next_row_++;
    const Look beside = look == Look::plain ? Look::note : look;
    sheet_.put_text(at, 0, title, {look, Form::text});
    sheet_.put_text(at, 1, id, {beside, Form::text});
    sheet_.put_text(at, 2, unit, {beside, Form::text});
    for (std::size_t scenario = 0; scenario < book_.scenarios.size(); ++scenario) {
        auto content = make(scenario);
        if (!content) continue;
        if (look != Look::plain) content->style.look = look;
        put(sheet_, at, column(scenario), *content);
    }
    return at;
}

std::size_t ScenarioTable::rows(const CommonRows& parts, std::string_view unit,
                                const PartMaker& make) {
    const std::size_t first = next_row_;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        row(parts.id(part), parts.title(part), unit,
            [&](std::size_t scenario) -> std::optional<Content> {
                const auto place = parts.place(part, scenario);
                return place ? make(scenario, *place) : std::nullopt;
            });
    }
    return first;
}

}  // namespace pcnload::render::workbook
