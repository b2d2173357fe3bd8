// The days of a year on which a stream pays.
#include "linear/funding_streams.hpp"

#include "units/calendar_date.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::linear;
using doctest::Approx;

TEST_CASE("a stream pays from its first day to its last") {
    const auto year = *units::read_contract_year("2020/21");
    const auto date = [](const char* text) { return *units::read_date(text); };
    CHECK(paid_share({}, year) == 1);
    CHECK(paid_share({date("2020-08-01"), {}}, year) == Approx(243.0 / 365));
    CHECK(paid_share({{}, date("2020-04-01")}, year) == Approx(1.0 / 365));
    CHECK(paid_share({date("2019-01-01"), date("2019-12-31")}, year) == 0);
    CHECK(pays_in_the_end({date("2021-03-31"), {}}, year));
    CHECK_FALSE(pays_in_the_end({date("2021-04-01"), {}}, year));
    CHECK(pays_in_the_end({{}, date("2021-03-31")}, year));
    CHECK_FALSE(pays_in_the_end({{}, date("2021-03-30")}, year));
}

}  // namespace
