// A sheet in blocks of rows with a column for each scenario: what `Inputs`, `Rates` and `Results`
// have in common.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/sheet.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::render::workbook {

// What stands in a scenario's cell of a row: a formula, or a number where it has none.
struct Content {
    std::string formula;
    double value = 0;
    Style style;
};

class ScenarioTable {
public:
    // `columns` stand before those of the scenarios: their headings.
    ScenarioTable(Sheet& sheet, const Book& book, std::string_view title, std::string_view note,
                  const std::vector<std::string_view>& columns);

    // Opens a block of rows.
    void section(std::string_view text);
    // One row; `make` is asked for each scenario's cell. Gives the row's number.
    using Maker = std::function<std::optional<Content>(std::size_t scenario)>;
    std::size_t row(std::string_view id, std::string_view title, std::string_view unit,
                    const Maker& make, Look look = Look::plain);
    // A row for each of the parts; `make` is asked where a scenario has the part at its place.
    // Gives the first row's number.
    using PartMaker =
        std::function<std::optional<Content>(std::size_t scenario, std::size_t place)>;
    std::size_t rows(const CommonRows& parts, std::string_view unit, const PartMaker& make);

    // Goes on at another row.
    void go_to(std::size_t row) { next_row_ = row; }

    [[nodiscard]] std::size_t next_row() const { return next_row_; }
    [[nodiscard]] std::size_t column(std::size_t scenario) const {
        return first_column_ + scenario;
    }

private:
    Sheet& sheet_;
    const Book& book_;
    std::size_t first_column_;
    std::size_t next_row_;
};

// The row behind the headings.
inline constexpr std::size_t first_table_row = 3;

// How wide the column of a scenario is, in characters.
inline constexpr double scenario_width = 16;

}  // namespace pcnload::render::workbook
