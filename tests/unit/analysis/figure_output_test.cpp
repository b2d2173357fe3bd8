#include "analysis/figure_output.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Figure;
using analysis::Measure;
using uncertainty::OutputMeasure;

TEST_CASE("hours, WTE and money of the whole or a part are outputs") {
    const auto whole = analysis::output_of({analysis::Whole{}, {}, Measure::cost_in_year});
    REQUIRE(whole);
    CHECK(whole->measure == OutputMeasure::cost_in_year);
    CHECK_FALSE(whole->role);
    const auto part = analysis::output_of(
        {spec::RequirementIndex{3}, spec::RoleIndex{1}, Measure::hours_per_week});
    REQUIRE(part);
    CHECK(part->requirement == spec::RequirementIndex{3});
    CHECK(part->role == spec::RoleIndex{1});
    CHECK_FALSE(part->service);
}

TEST_CASE("what a stream pays is named by the period") {
    const auto stream = analysis::output_of({spec::FundingIndex{1}, {}, Measure::per_year});
    REQUIRE(stream);
    CHECK(stream->measure == OutputMeasure::funding);
    CHECK(stream->stream == spec::FundingIndex{1});
    CHECK(analysis::output_of({spec::FundingIndex{1}, {}, Measure::in_year})->measure ==
          OutputMeasure::funding_in_year);
    CHECK_FALSE(analysis::output_of({spec::FundingIndex{1}, {}, Measure::cost}));
}

TEST_CASE("ratios, reimbursement and counts are none") {
    CHECK_FALSE(analysis::output_of({analysis::Whole{}, spec::RoleIndex{0}, Measure::ratio}));
    CHECK_FALSE(analysis::output_of({analysis::Whole{}, {}, Measure::reimbursement}));
    CHECK_FALSE(analysis::output_of({spec::DriverIndex{0}, {}, Measure::hours_per_week}));
}

}  // namespace
