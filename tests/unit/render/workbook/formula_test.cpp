#include "render/workbook/formula.hpp"

#include "support/small_book.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render::workbook;
using test::cell;
using test::row_of;
using test::SmallBook;

TEST_CASE("a factor is a whole number, a whole divisor, or all of its digits") {
    CHECK(times(1).empty());
    CHECK(times(60) == "*60");
    CHECK(times(1.0 / 7) == "/7");
    CHECK(times(1.0 / 60) == "/60");
    CHECK(times(0.3) == "*0.3");
    CHECK(times(-2) == "*-2");
}

TEST_CASE("a product is a formula of its quantities and of the places of assumptions") {
    const SmallBook small;
    const auto& specification = small.book.specification(0);
    const auto place_of = [](spec::AssumptionIndex) { return std::string("X1"); };
    const auto& visit = specification.activities[spec::ActivityIndex{0}];
    CHECK(product_formula(visit.duration, specification, place_of) == "X1");
    CHECK(product_formula(visit.population, specification, place_of) == "1");
    CHECK(product_formula(*visit.frequency, specification, place_of) == "(1/14)");
}

TEST_CASE("people read minutes below an hour, and years for days") {
    const SmallBook small;
    const auto& visit = small.book.specification(0).activities[spec::ActivityIndex{0}];
    CHECK(shown_unit(2, visit.duration.dimension).text == "hour per round");
    const ShownUnit minutes = shown_unit(0.5, visit.duration.dimension);
    CHECK(minutes.text == "min per round");
    CHECK(minutes.per_base == 60);
    CHECK(shown_unit(1, visit.frequency->dimension).text == "round per year per home");
    CHECK(shown_unit(1, {}).text.empty());
}

TEST_CASE("a single quantity keeps the unit that it is written in") {
    const SmallBook small;
    const auto& assumptions = small.book.specification(0).assumptions;
    const auto of = [&](std::string_view id) {
        return written_unit(
            assumptions[test::index_of<spec::AssumptionIndex>(assumptions, id)].value);
    };
    CHECK(of("minutes_per_round").unit.text == "min per round");
    CHECK(of("minutes_per_round").unit.per_base == doctest::Approx(60));
    CHECK(of("referral_rate").unit.text == "referrals per 1000 patients per year");
    CHECK_FALSE(of("referral_rate").percent);
}
