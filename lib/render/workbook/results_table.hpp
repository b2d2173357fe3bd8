// Rows of results: a figure by role, by stream or in all, with the formula that it is summed up by
// and what pcnload itself has come to.
#pragma once

#include "render/workbook/activities_sheet.hpp"
#include "render/workbook/book.hpp"
#include "render/workbook/inputs_sheet.hpp"
#include "render/workbook/rates_sheet.hpp"
#include "render/workbook/scenario_table.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render::workbook {

inline constexpr std::string_view results_name = "Results";

// A figure that stands in the workbook as a formula, and what pcnload itself has come to.
struct CheckedFigure {
    std::string name;  // as `pcnload list figures` has it: "gp.hours_per_week"
    std::size_t scenario = 0;
    double value = 0;
    std::string place;  // from another sheet
};

// Steady state, or the contract year: what is read of activities and projections for it.
struct Period {
    Column hours;
    std::string_view weeks;   // from its hours to those of a year
    std::string_view suffix;  // of the names of figures
    std::string_view words;   // of titles
    std::string_view hours_word;
    std::string_view unit;
    double analysis::Hours::*of_hours;
    double analysis::RoleFigures::*wte;
    double analysis::RoleFigures::*cost;
    double analysis::RoleFigures::*reimbursed;
};
extern const Period steady;
extern const Period in_year;

// Which parts of a block belong to a sum: of a scenario's specification, by their place in it.
using IsIn = std::function<bool(const spec::Specification& specification, std::size_t place)>;
bool is_own_role(const spec::Specification& specification, std::size_t place);

class ResultsTable {
public:
    ResultsTable(const Book& of, const InputPlaces& input_places, const RatePlaces& rate_places,
                 Sheet& sheet, std::vector<CheckedFigure>& checked);

    using Value = std::function<double(const analysis::Projection& projection)>;
    using Formula = std::function<std::string(std::size_t scenario)>;
    // One figure of a scenario. One without a name is not held against pcnload's.
    std::size_t total(const std::string& name, std::string_view title, Form form,
                      const Formula& formula, const Value& value, Look look = Look::plain);
    // A block: a row for each role. Gives the first row's number.
    using RoleValue = std::function<double(const analysis::RoleFigures& role)>;
    using RowFormula = std::function<std::string(std::size_t scenario, std::size_t row)>;
    std::size_t roles(const std::string& name, std::string_view title, std::string_view unit,
                      Form form, const RowFormula& formula, const RoleValue& value);
    // A block: a row for each stream of funding; `paid` is the block of `Rates` that says when.
    std::size_t streams(std::string_view title, const std::string& measure, std::size_t paid,
                        double analysis::FundingFigures::*value);
    void check(const std::string& name, std::size_t scenario, std::size_t row, double value);

    // All rows of a column of the scenario's activities.
    [[nodiscard]] std::string activities(std::size_t scenario, Column column) const {
        return activity_column(book, scenario, column);
    }
    // A row's cell, on this sheet.
    [[nodiscard]] std::string here(std::size_t row, std::size_t scenario) const {
        return place(row, rows.column(scenario));
    }
    // The sum over those rows of a block that belong to it, neighbours as a range.
    [[nodiscard]] std::string sum(std::size_t first, const CommonRows& parts, std::size_t scenario,
                                  const IsIn& is_in) const;

    const Book& book;
    const InputPlaces& inputs;
    const RatePlaces& rates;
    ScenarioTable rows;

private:
    std::vector<CheckedFigure>& checked_;
};

}  // namespace pcnload::render::workbook
