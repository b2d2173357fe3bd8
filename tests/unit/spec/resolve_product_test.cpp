#include "spec/resolve_product.hpp"

#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Evidence;
using test::Lines;

constexpr std::string_view hours = "duration: 4 h per pcn per week";

// The product in the place of the lead's duration, which must come out as hours per pcn and time.
spec::Product duration(const std::string& product, const std::string& assumptions = "") {
    const spec::Specification found = test::good_specification(test::small_inputs(test::replaced(
        test::replaced(test::small_service, hours, "duration: " + product), "requirements:",
        "  spare: {title: t, value: 2 h per pcn per week, evidence: statistic, source: census}\n" +
            assumptions + "requirements:")));
    return test::row_of(found.activities, "sessions").duration;
}

Lines mistakes(const std::string& product) {
    return test::mistakes_with(hours, "duration: " + product);
}

TEST_CASE("a product is a coefficient times powers of assumptions, with its value") {
    const spec::Product found = duration("spare * 3 / 2 * 50%");
    CHECK(found.coefficient == doctest::Approx(0.75));
    REQUIRE(found.powers.size() == 1);
    CHECK(found.powers[0].power == 1);
    CHECK(found.value == doctest::Approx(0.75 * 2 / 7));
    CHECK(found.written.text == "spare * 3 / 2 * 50%");
}

TEST_CASE("powers add up, and those that cancel are gone") {
    const std::string more = "  x: {title: t, value: 4, evidence: judgement}\n";
    const spec::Product squared = duration("x * spare * x", more);
    REQUIRE(squared.powers.size() == 2);
    CHECK(squared.powers[0].power == 2);
    CHECK(squared.value == doctest::Approx(16 * 2.0 / 7));
    const spec::Product cancelled = duration("x * spare / x", more);
    CHECK(cancelled.powers.size() == 1);
    CHECK(cancelled.value == doctest::Approx(2.0 / 7));
}

TEST_CASE("a product goes from left to right, a quantity binds tighter") {
    CHECK(duration("spare / 2 visits per week * 4 visits per week").value ==
          doctest::Approx(4.0 / 7));
}

TEST_CASE("the evidence of a product is the weakest it rests on") {
    const std::string more =
        "  y: {title: t, value: x, evidence: contract, source: draft}\n"
        "  x: {title: t, value: 1, evidence: estimate, source: draft}\n";
    CHECK(duration("spare").evidence == Evidence::statistic);
    CHECK(duration("spare * x", more).evidence == Evidence::estimate);
    CHECK(duration("spare * y", more).evidence == Evidence::estimate);
    CHECK(duration("spare * 2").evidence == Evidence::judgement);
}

TEST_CASE("an unknown name is told with the nearest") {
    test::Inputs inputs = test::small_inputs(test::replaced(
        test::small_service, "duration: minutes_per_round", "duration: minuts_per_round"));
    inputs.specification();
    CHECK(inputs.mistakes() == Lines{"PCN-S401 minuts_per_round"});
    CHECK(inputs.hint() == "did you mean `minutes_per_round`?");
}

TEST_CASE("a driver stands first in a population and nowhere else") {
    CHECK(mistakes("4 h per pcn per week * practices") == Lines{"PCN-S410 practices"});
    CHECK(test::mistakes_with("population: pcn", "population: pcn * practices") ==
          Lines{"PCN-S410 practices"});
    CHECK(test::mistakes_with("population: pcn", "population: 1 pcn") == Lines{"PCN-S410 1 pcn"});
    CHECK(test::mistakes_with("population: pcn", "population: 2 * pcn") == Lines{"PCN-S410 2"});
    CHECK(test::mistakes_with("population: beds", "population: minutes_per_round * beds") ==
          Lines{"PCN-S410 minutes_per_round"});
}

TEST_CASE("a divisor that comes out as nothing is told where it divides") {
    CHECK(test::mistakes_with("requirements:",
                              "  none:\n    {title: t, value: 0, evidence: "
                              "judgement}\n  inverse:\n    {title: t, value: 1 / "
                              "none, evidence: judgement}\nrequirements:") ==
          Lines{"PCN-U306 none"});
}

TEST_CASE("what comes out too large is told") {
    CHECK(mistakes("1e300 h per pcn per week * 1e300") ==
          Lines{"PCN-S422 1e300 h per pcn per week * 1e300"});
}

TEST_CASE("a mistake in an assumption is told once, not by its users") {
    CHECK(test::mistakes_with("value: 120 min per round", "value: 120 min per round * zzz") ==
          Lines{"PCN-S401 zzz"});
    CHECK(test::mistakes_with("value: 120 min per round", "value: 120 min + 1") ==
          Lines{"PCN-U301 +"});
}

TEST_CASE("a unit that nearly is one of time is told so") {
    test::Inputs inputs =
        test::small_inputs(test::replaced(test::small_service, "4 h per pcn", "4 hr per pcn"));
    inputs.specification();
    CHECK(inputs.hint().find("did you mean `h") != std::string::npos);
}

TEST_CASE("every grade but judgement names a source that there is") {
    CHECK(test::mistakes_with("    evidence: study\n    source: draft\n",
                              "    evidence: study\n") == Lines{"PCN-S416 study"});
    CHECK(test::mistakes_with("    source: draft\n", "    source: daft\n") ==
          Lines{"PCN-S403 daft"});
    CHECK(test::mistakes_with("        evidence: contract\n        source: draft\n",
                              "        evidence: contract\n") == Lines{"PCN-S416 contract"});
}

}  // namespace
