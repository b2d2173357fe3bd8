#include "render/workbook/results_sheet.hpp"

#include "render/workbook/role_results.hpp"
#include "render/workbook/service_results.hpp"

namespace pcnload::render::workbook {

std::string ResultPlaces::of(std::size_t row, std::size_t scenario) const {
    return std::string(results_name) + '!' + held(row, first_column + scenario);
}

// The summary stands on top, and leads to what stands below it: that is placed first.
Sheet results_sheet(const Book& book, const InputPlaces& inputs, const RatePlaces& rates,
                    ResultPlaces& places) {
    Sheet sheet;
    sheet.name = results_name;
    sheet.widths = {58, 44, 10};
    ResultsTable table(book, inputs, rates, sheet, places.checked);
    places.first_column = table.rows.column(0);
    SummedRows week;
    SummedRows year;
    table.rows.go_to(first_table_row + summary_row_count);
    add_staff(table, steady, week.roles);
    week.missing = add_gap(table, week.roles.wte);
    add_money(table, steady, week.roles);
    add_services(table, steady);
    add_roles_of_services(table);
    week.funding = table.streams("Funding", "per_year", rates.paid_at_end,
                                 &analysis::FundingFigures::per_year);
    add_staff(table, in_year, year.roles);
    add_money(table, in_year, year.roles);
    add_services(table, in_year);
    year.funding = table.streams("Funding in the contract year", "in_year", rates.paid_of_year,
                                 &analysis::FundingFigures::in_year);
    table.rows.go_to(first_table_row);
    places.summary = add_summary(table, week);
    add_year_summary(table, year);
    return sheet;
}

}  // namespace pcnload::render::workbook
