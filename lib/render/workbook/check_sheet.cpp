#include "render/workbook/check_sheet.hpp"

#include <string>

namespace pcnload::render::workbook {

namespace {

constexpr std::size_t agreement_row = 2;
constexpr std::size_t heading_row = 4;
constexpr std::size_t first_row = heading_row + 1;
enum Column : std::size_t { scenario, figure, of_pcnload, of_workbook, difference, agrees };

void head(Sheet& sheet) {
    sheet.put_text(0, 0, "Check", {Look::title, Form::text});
    sheet.put_text(
        1, 0,
        "Each figure as pcnload reckoned it, beside the formula of this workbook. Once an "
        "input is changed they differ, as they should.",
        {Look::note, Form::text});
    std::size_t column = 0;
    for (const std::string_view text : {"Scenario", "Figure", "As pcnload reckoned it",
                                        "As this workbook does", "Difference", "Agrees"}) {
        sheet.put_text(heading_row, column, text,
                       {Look::heading, column < of_pcnload ? Form::wrapped : Form::wrapped_right});
        ++column;
    }
    sheet.widths = {34, 60, 20, 20, 14, 9};
    sheet.frozen_rows = first_row;
    sheet.printed_columns = sheet.widths.size();
}

void row(Sheet& sheet, std::size_t at, const std::string& name, const CheckedFigure& checked) {
    sheet.put_text(at, scenario, name);
    sheet.put_text(at, figure, checked.name);
    sheet.put_number(at, of_pcnload, checked.value, {Look::given, Form::general});
    sheet.put_formula(at, of_workbook, checked.place, checked.value, {Look::plain, Form::general});
    const std::string own = place(at, of_pcnload);
    sheet.put_formula(at, difference, place(at, of_workbook) + '-' + own, 0,
                      {Look::plain, Form::tiny});
    sheet.put_formula(at, agrees,
                      "IF(ABS(" + place(at, difference) + ")<=1E-9*MAX(1,ABS(" + own + ")),1,0)", 1,
                      {Look::plain, Form::yes_no});
}

}  // namespace

std::string agreement_place() { return std::string(check_name) + '!' + held(agreement_row, 0); }

Sheet check_sheet(const Book& book, const ResultPlaces& results) {
    Sheet sheet;
    sheet.name = check_name;
    head(sheet);
    std::size_t at = first_row;
    for (const CheckedFigure& checked : results.checked)
        row(sheet, at++, book.scenarios[checked.scenario]->scenario, checked);
    const std::string all = held(first_row, agrees) + ':' + held(at - 1, agrees);
    const std::string agreed = "SUM(" + all + ")=ROWS(" + all + ')';
    sheet.put_words(agreement_row, 0,
                    "IF(" + agreed + ",\"" + std::string(agreement_words) +
                        "\",\"Differs: an input has been changed, or a formula\")",
                    std::string(agreement_words), {Look::verdict, Form::text});
    sheet.shades.push_back({agreement_row, 0, agreement_row, 1, agreed, true});
    sheet.shades.push_back({agreement_row, 0, agreement_row, 1, "NOT(" + agreed + ')', false});
    sheet.shades.push_back(
        {first_row, agrees, at - 1, agrees, place(first_row, agrees) + "=0", false});
    return sheet;
}

}  // namespace pcnload::render::workbook
