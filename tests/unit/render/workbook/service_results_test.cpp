#include "render/workbook/service_results.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("hours of a service, and of the roles that work in it") {
    const SmallBook small;
    const Sheet& sheet = small.results_page;
    const std::size_t service = row_of(sheet, 0, "Hours by service") + 1;
    CHECK(cell(sheet, service, 1).text == "homes");
    CHECK(cell(sheet, service, 3).number == doctest::Approx(22));
    const std::size_t gp = row_of(sheet, 1, "homes.gp.hours_per_week");
    CHECK(cell(sheet, gp, 3).number == doctest::Approx(16));
    CHECK(cell(sheet, gp, 4).number == doctest::Approx(13));
    CHECK(cell(sheet, gp, 3).text.find("=\"gp\")") != std::string::npos);
}

TEST_CASE("a role that does nothing in a service has no row there") {
    const SmallBook small;
    for (const Cell& each : small.results_page.cells)
        CHECK(each.text != "homes.pharmacist.hours_per_week");
}
