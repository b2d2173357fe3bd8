#include "render/report_sweep.hpp"

#include "support/swept.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using render::Report;

TEST_CASE("a few points of one name stand in columns, many in rows") {
    test::Swept swept;
    const Report few = render::sweep_report(swept.good({"care_homes=1:3:1"}, {"net", "cost"}));
    REQUIRE(few.sections.size() == 1);
    CHECK(few.sections[0].table->columns.size() == 4);
    CHECK(few.sections[0].table->rows.size() == 2);
    const Report many = render::sweep_report(swept.good({"care_homes=1:9:1"}, {"net", "cost"}));
    CHECK(many.sections[0].table->columns.size() == 3);
    CHECK(many.sections[0].table->rows.size() == 9);
}

TEST_CASE("two names are a matrix for each figure") {
    test::Swept swept;
    const Report report = render::sweep_report(
        swept.good({"care_homes=1:3:1", "gp.allowance=0%,20%"}, {"gp.wte_required"}));
    REQUIRE(report.sections.size() == 1);
    const render::Table& table = *report.sections[0].table;
    CHECK(report.sections[0].title == "gp.wte_required, wte");
    CHECK(table.rows.size() == 3);
    CHECK(table.columns.size() == 3);
    // An allowance of a fifth takes a quarter more of the time that is not a named person's.
    const auto grown = [&](std::size_t row) {
        return table.rows[row].cells[2].number - table.rows[row].cells[1].number;
    };
    CHECK(grown(2) == doctest::Approx(3 * grown(0)));
    CHECK(grown(0) > 0);
}

TEST_CASE("many networks are a distribution, and a share over capacity") {
    test::Swept swept(true);
    const Report report = render::sweep_report(swept.good({"care_homes=4,12"}));
    REQUIRE(report.sections.size() == 4);
    CHECK(report.sections[3].title == "Networks over their capacity");
    CHECK(report.sections[3].table->rows[0].cells[2].number == 0.5);
    CHECK(report.verdict[0].starts_with("hours_per_week of all networks"));
}

}  // namespace
