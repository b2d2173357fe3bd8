#include "analysis/spec_numbers.hpp"

#include "support/small_contract.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

test::Lines told(const std::vector<SpecNumber>& numbers) {
    test::Lines lines;
    for (const SpecNumber& number : numbers)
        lines.push_back(number.address + ": " + number.text);
    return lines;
}

bool holds(const test::Lines& lines, const std::string& line) {
    return std::ranges::count(lines, line) == 1;
}

}  // namespace

TEST_CASE("every number that is written stands in the list, once") {
    test::Inputs inputs = test::small_inputs();
    const spec::Library library = inputs.library();
    const spec::Draft contract = inputs.draft();
    const test::Lines lines = told(spec_numbers(library, {&contract}, inputs.sources));
    for (const char* line :
         {"pcn: 1", "beds.estimate: 30 beds per home", "gp.allowance: 20%",
          "minutes_per_round: 120 min per round", "homes/round/visit.staff: 50%",
          "homes/round/visit.frequency: 1 round per home per 2 weeks",
          "homes/plan/write.staff: 75%", "funding/premium.rate: 10 GBP per bed per month",
          "reimbursement.share: 70%", "reimbursement.roles.nurse.share: 100%"}) {
        CAPTURE(line);
        CHECK(holds(lines, line));
    }
    // Neither `once` and `rest`, which are words, nor a range, its bounds or a date.
    for (const std::string& line : lines) {
        CAPTURE(line);
        CHECK(line.find("once") == std::string::npos);
        CHECK(line.find("rest") == std::string::npos);
        CHECK(line.find("2020-") == std::string::npos);
        CHECK(line != "minutes_per_round: 180");
    }
}

TEST_CASE("a number is changed wherever a draft has copies of it") {
    test::Inputs inputs = test::small_inputs();
    spec::Draft draft = inputs.draft();
    const auto numbers = spec_numbers(inputs.library(), {}, inputs.sources);
    const auto share = std::ranges::find(numbers, "75%", &SpecNumber::text);
    REQUIRE(share != numbers.end());
    NumberPlaces places = number_places(draft);
    REQUIRE(places.contains(share->span));
    CHECK(places[share->span].size() == 2);  // the nurse's share, and in the matron's `rest`
    for (double* number : places[share->span])
        *number = 50;
    const auto specification = spec::resolve(draft, inputs.diagnostics);
    inputs.expect_good();
    REQUIRE(specification.has_value());
    for (const spec::Activity& activity : specification->activities) {
        if (activity.id != "write") continue;
        CHECK(activity.staff[0].value == doctest::Approx(0.5));
        CHECK(activity.staff[1].value == doctest::Approx(0.5));
    }
}
