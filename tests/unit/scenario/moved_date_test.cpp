#include "scenario/moved_date.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

TEST_CASE("a date stays within the years of the calendar") {
    const scenario::Change change;
    diagnostics::Diagnostics diagnostics;
    const units::Date last = *units::read_date("2199-12-31");
    CHECK(scenario::within_years(last, change, diagnostics));
    CHECK(diagnostics.all().empty());
    CHECK_FALSE(scenario::within_years(last + std::chrono::days{1}, change, diagnostics));
    CHECK(diagnostics.all().at(0).code == diagnostics::Code::date_out_of_years);
}
