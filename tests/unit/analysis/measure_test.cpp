#include "analysis/measure.hpp"

#include "units/product_text.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

TEST_CASE("a measure is found by its word") {
    std::set<std::string_view> words;
    for (const MeasureRow& measure : measures()) {
        CAPTURE(measure.word);
        CHECK(words.insert(measure.word).second);
        CHECK(find_measure(measure.word) == measure.measure);
        CHECK(&row(measure.measure) == &measure);
        CHECK_FALSE(measure.what.empty());
    }
    CHECK_FALSE(find_measure("hours").has_value());
}

TEST_CASE("a measure is one of something") {
    for (const MeasureRow& measure : measures()) {
        CAPTURE(measure.word);
        bool any = false;
        for (const Measured measured : {Measured::whole, Measured::role, Measured::service,
                                        Measured::work, Measured::stream, Measured::driver})
            any = any || measure.is_of(measured);
        CHECK(any);
    }
    CHECK(row(Measure::net).is_of(Measured::whole));
    CHECK_FALSE(row(Measure::net).is_of(Measured::role));
    CHECK(row(Measure::wte_required).is_of(Measured::service));
    CHECK_FALSE(row(Measure::wte_required).is_of(Measured::work));
    CHECK(row(Measure::per_year).is_of(Measured::stream));
    CHECK(row(Measure::value).is_of(Measured::driver));
}

TEST_CASE("a unit is written as quantities write it") {
    for (const MeasureRow& measure : measures()) {
        const std::string_view text = unit_text(measure.unit);
        CAPTURE(measure.word);
        if (text.empty()) continue;
        CHECK(std::holds_alternative<units::Literal>(units::read_unit(text)));
    }
    CHECK(unit_text(row(Measure::hours_per_week).unit) == "h per week");
    CHECK(unit_text(row(Measure::cost_in_year).unit) == "GBP");
}
