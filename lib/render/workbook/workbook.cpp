#include "render/workbook/workbook.hpp"

#include "render/report_parts.hpp"
#include "render/visible_text.hpp"
#include "render/workbook/activities_sheet.hpp"
#include "render/workbook/assumptions_sheet.hpp"
#include "render/workbook/check_sheet.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/rates_sheet.hpp"
#include "render/workbook/results_sheet.hpp"

namespace pcnload::render::workbook {

Workbook make_workbook(const Book& book, const Origins& origins) {
    const AssumptionPlaces assumptions = place_assumptions(book);
    const InputPlaces inputs = place_inputs(book);
    RatePlaces rates;
    Sheet rates_page = rates_sheet(book, inputs, assumptions, rates);
    ResultPlaces results;
    Sheet results_page = results_sheet(book, inputs, rates, results);

    Workbook workbook;
    workbook.title =
        visible_text("What the contract asks of " + network_name(book.scenarios.front()->network));
    workbook.sheets.push_back(read_me_sheet(book, results, origins));
    workbook.sheets.push_back(inputs_sheet(book, inputs, assumptions));
    workbook.sheets.push_back(assumptions_sheet(book, assumptions));
    workbook.sheets.push_back(std::move(rates_page));
    for (std::size_t scenario = 0; scenario < book.scenarios.size(); ++scenario)
        workbook.sheets.push_back(activities_sheet(book, scenario, inputs, assumptions));
    workbook.sheets.push_back(std::move(results_page));
    workbook.sheets.push_back(check_sheet(book, results));
    workbook.names.push_back({"agreement", agreement_place()});
    return workbook;
}

}  // namespace pcnload::render::workbook
