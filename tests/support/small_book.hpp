// The small contract as it is, and as the scenario `it` has it, for a workbook of both.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/results_sheet.hpp"
#include "support/projections.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::test {

inline Projected small_and_it(const std::string& changes) {
    Projected projected;
    projected.add("common/tables.yaml", small_tables);
    projected.add("small/contract.yaml", small_head + small_money);
    projected.add("small/homes.yaml", small_service);
    projected.add("profiles/small.yaml", small_profile);
    projected.add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
    projected.run({"small", "it"});
    projected.expect_good();
    if (projected.all.size() != 2) FAIL("no projections");
    return projected;
}

struct SmallBook {
    Projected projected;
    render::workbook::Book book;
    render::workbook::AssumptionPlaces assumptions;
    render::workbook::InputPlaces inputs;
    render::workbook::RatePlaces rates;
    render::workbook::Sheet rates_page;
    render::workbook::ResultPlaces results;
    render::workbook::Sheet results_page;

    explicit SmallBook(
        const std::string& changes = "[{set: {what: minutes_per_round, to: 90 min per round}}]")
        : projected(small_and_it(changes)),
          book({&projected.all[0][0], &projected.all[1][0]}, projected.profiles.at(0)),
          assumptions(render::workbook::place_assumptions(book)),
          inputs(render::workbook::place_inputs(book)),
          rates_page(render::workbook::rates_sheet(book, inputs, assumptions, rates)),
          results_page(render::workbook::results_sheet(book, inputs, rates, results)) {}
    SmallBook(const SmallBook&) = delete;
    SmallBook& operator=(const SmallBook&) = delete;
    SmallBook(SmallBook&&) = delete;  // the book refers to the projections
    SmallBook& operator=(SmallBook&&) = delete;
    ~SmallBook() = default;
};

inline const render::workbook::Cell& cell(const render::workbook::Sheet& sheet, std::size_t row,
                                          std::size_t column) {
    const auto found = std::ranges::find_if(sheet.cells, [&](const render::workbook::Cell& each) {
        return each.row == row && each.column == column;
    });
    if (found == sheet.cells.end()) FAIL(sheet.name << ": no cell " << row << ", " << column);
    return *found;
}

inline bool has_cell(const render::workbook::Sheet& sheet, std::size_t row, std::size_t column) {
    return std::ranges::any_of(sheet.cells, [&](const render::workbook::Cell& each) {
        return each.row == row && each.column == column;
    });
}

// The first row that has the text in the column, not before `from`.
inline std::size_t row_of(const render::workbook::Sheet& sheet, std::size_t column,
                          std::string_view text, std::size_t from = 0) {
    std::size_t row = std::string::npos;
    for (const render::workbook::Cell& each : sheet.cells) {
        if (each.column == column && each.text == text && each.row >= from) {
            row = std::min(row, each.row);
        }
    }
    if (row == std::string::npos) FAIL(sheet.name << ": no row " << std::string(text));
    return row;
}

inline void expect_each_place_once(const render::workbook::Sheet& sheet) {
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const render::workbook::Cell& each : sheet.cells)
        places.emplace_back(each.row, each.column);
    std::ranges::sort(places);
    CHECK(std::ranges::adjacent_find(places) == places.end());
}

}  // namespace pcnload::test
