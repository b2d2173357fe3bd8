#include "render/distribution_rows.hpp"

#include "render/cell_text.hpp"
#include "support/hand_made_projection.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

std::vector<analysis::Projection> networks(std::size_t count) {
    std::vector<analysis::Projection> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(test::hand_made_projection());
        all.back().network.pcn = "U" + std::to_string(i);
        all.back().totals.hours.per_week = 10.0 + static_cast<double>(i);
    }
    return all;
}

Report report_of(const std::vector<std::vector<analysis::Projection>>& scenarios) {
    Report report;
    add_distribution(report, scenarios, {});
    return report;
}

}  // namespace

TEST_CASE("a dozen networks have no distribution") {
    CHECK(report_of({networks(12)}).sections.empty());
}

TEST_CASE("more have their total, their quantiles, and both ends by name") {
    const Report report = report_of({networks(21)});
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[0].title == "Hours a week over 21 networks");
    const auto& rows = report.sections[0].table->rows;
    REQUIRE(rows.size() == 2);
    std::vector<double> figures;
    for (std::size_t i = 1; i < rows[0].cells.size(); ++i)
        figures.push_back(rows[0].cells[i].number);
    CHECK(figures == std::vector<double>{420, 20, 12, 20, 28, 10, 30});
    CHECK(rows[1].kind == RowKind::aside);
    CHECK(rows[1].cells[0].text == "lowest Average PCN (U0), highest Average PCN (U20)");
}

TEST_CASE("a histogram has ten bins, and its bars a form for each kind of reader") {
    const Report report = report_of({networks(21), networks(21)});
    REQUIRE(report.sections.size() == 2);
    const Table& table = *report.sections[1].table;
    REQUIRE(table.rows.size() == 10);
    CHECK(table.columns.size() == 5);
    CHECK(table.rows[0].cells[0].text == "10.0 to 12.0");
    CHECK(table.rows[9].cells[1].number == 3);
    CHECK(cell_text(table.rows[9].cells[2], NumberStyle::bare) == std::string(longest_bar, '#'));
    CHECK(cell_text(number_cell(CellKind::bar, 0.1), NumberStyle::people) == "\u2588\u2588");
    CHECK(cell_text(number_cell(CellKind::bar, 0.001), NumberStyle::bare) == "#");
    CHECK(cell_text(number_cell(CellKind::bar, 0), NumberStyle::bare).empty());
}

TEST_CASE("equal networks have no histogram, and no ends") {
    std::vector<analysis::Projection> equal = networks(13);
    for (analysis::Projection& projection : equal)
        projection.totals.hours.per_week = 5;
    const Report report = report_of({equal});
    REQUIRE(report.sections.size() == 1);
    CHECK(report.sections[0].table->rows.size() == 1);
}
