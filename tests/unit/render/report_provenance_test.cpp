#include "render/report_provenance.hpp"

#include "render/text_writer.hpp"
#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

std::string aged_service() {
    return test::replaced(test::small_service, "    range: [60, 180]\n",
                          "    range: [60, 180]\n    valid_until: 2021-03-31\n") +
           "  aim:\n    summary: An aim\n    activities: {}\n    note: No work\n";
}

}  // namespace

TEST_CASE("no contract has no provenance") { CHECK(provenance_report({}).sections.empty()); }

TEST_CASE("a contract is a row of shares") {
    const auto provenance = analysis::provenance(test::small_projection(), std::nullopt);
    const Report report = provenance_report({provenance});
    REQUIRE(report.sections.size() == 1);
    CHECK(report.sections[0].title ==
          "What the hours rest on, by the weakest grade: Small (U00001)");
    const Table& table = *report.sections[0].table;
    CHECK(table.columns.size() == 7);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0].text == "small");
    CHECK(table.rows[0].cells[1].number == doctest::Approx(22));
    CHECK(table.rows[0].cells[4].number == doctest::Approx(18.0 / 22));
}

TEST_CASE("what has expired and what is not modelled have tables of their own") {
    const auto projection = test::small_projection("[]", aged_service());
    const auto provenance = analysis::provenance(projection, units::read_date("2022-01-01"));
    const Report report = provenance_report({provenance, provenance});
    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].table->columns.back().header == "on expired");
    CHECK(report.sections[1].title == "Expired by 2022-01-01");
    CHECK(report.sections[1].table->rows[0].cells[1].text == "minutes_per_round");
    CHECK(report.sections[1].table->rows[0].cells[2].text == "2021-03-31");
    // Shared by both contracts, so told once.
    REQUIRE(report.sections[2].table->rows.size() == 1);
    CHECK(report.sections[2].table->rows[0].cells[0].text == "homes/aim");
    CHECK(report.sections[2].table->rows[0].cells[1].text == "No work");
    CHECK(report.sections[2].table->rows[0].cells[2].text == "small, small");
}

TEST_CASE("a contract without hours has no shares") {
    const std::string service =
        "service: homes\nrequirements:\n  aim: {summary: An aim, activities: {}, note: n}\n";
    const auto provenance =
        analysis::provenance(test::small_projection("[]", service), std::nullopt);
    const Report report = provenance_report({provenance});
    CHECK(report.sections[0].table->rows[0].cells[2].kind == CellKind::empty);
    CHECK(to_text(report, Colour::off).find("nan") == std::string::npos);
}
