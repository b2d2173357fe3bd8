#include "spec/resolve_assumptions.hpp"

#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Evidence;
using test::Lines;

std::string with(const std::string& assumptions) {
    return test::replaced(test::small_service, "assumptions:\n", "assumptions:\n" + assumptions);
}

std::string one(const std::string& name, const std::string& fields) {
    return "  " + name + ":\n    {title: t, evidence: judgement, " + fields + "}\n";
}

Lines mistakes(const std::string& assumptions) {
    test::Inputs inputs = test::small_inputs(with(assumptions));
    inputs.specification();
    return inputs.mistakes();
}

spec::Assumption good(const std::string& assumptions, const std::string& name) {
    const auto found = test::good_specification(test::small_inputs(with(assumptions)));
    return test::row_of(found.assumptions, name);
}

TEST_CASE("an assumption is worked out from those it is made of, in whatever order they stand") {
    const std::string three = one("a", "value: b * c") + one("c", "value: b / 2 visits") +
                              one("b", "value: 6 min per visit");
    CHECK(good(three, "c").value.value == doctest::Approx(0.05));
    CHECK(good(three, "a").value.value == doctest::Approx(0.005));
}

TEST_CASE("circles are told once, with all that are in them") {
    test::Inputs inputs = test::small_inputs(with(one("a", "value: b") + one("b", "value: c") +
                                                  one("c", "value: a") + one("d", "value: a")));
    inputs.specification();
    CHECK(inputs.mistakes() == Lines{"PCN-S405 a"});
    CHECK(inputs.message().find("`a` -> `b` -> `c` -> `a`") != std::string::npos);
    CHECK(mistakes(one("a", "value: a")) == Lines{"PCN-S405 a"});
}

TEST_CASE("an assumption's weakest grade is its own or that of what it is made of") {
    const std::string two =
        "  a: {title: t, value: b * 2, evidence: contract, source: draft}\n"
        "  b: {title: t, value: 1, evidence: study, source: draft}\n"
        "  c: {title: t, value: a, evidence: judgement}\n";
    CHECK(good(two, "a").weakest == Evidence::study);
    CHECK(good(two, "a").grounds.evidence == Evidence::contract);
    CHECK(good(two, "c").weakest == Evidence::judgement);
}

TEST_CASE("ranges are in the value's unit") {
    const auto minutes = good(one("a", "value: 8 min per visit, range: [4, 15]"), "a");
    CHECK(minutes.range->low == 4.0 / 60);
    CHECK(minutes.range->high == 0.25);
    CHECK(minutes.distribution == spec::Distribution::pert);
    const auto mixed =
        good(one("a", "value: 30 min per visit, range: [0.25 h per visit, 1 hour per visit]"), "a");
    CHECK(mixed.range->low == 0.25);
    const auto plain = good(one("b", "value: 2") + one("a", "value: b * 2, range: [3, 5]"), "a");
    CHECK(plain.range->high == 5);
}

TEST_CASE("a range that does not fit its value's unit") {
    CHECK(mistakes(one("a", "value: 8 min per visit, range: [4 min, 15 min per visit]")) ==
          Lines{"PCN-U311 4 min"});
    CHECK(mistakes(one("b", "value: 2 min") + one("a", "value: b * 2, range: [3, 5]")) ==
          Lines{"PCN-U312 [3, 5]"});
    CHECK(mistakes(one("b", "value: 2 min") + one("a",
                                                  "value: b * 2, bounds: [3 min, 5 h per "
                                                  "day]")) == Lines{"PCN-U311 5 h per day"});
}

TEST_CASE("a range runs from low to high and holds the value") {
    CHECK(mistakes(one("a", "value: 5, range: [6, 4]")) == Lines{"PCN-S414 [6, 4]"});
    CHECK(mistakes(one("a", "value: 5, range: [6, 8]")) == Lines{"PCN-S412 5"});
    CHECK(mistakes(one("a", "value: 5, range: [1, 4]")) == Lines{"PCN-S412 5"});
    CHECK(mistakes(one("a", "value: 5, range: [5, 8]")).empty());
    CHECK(mistakes(one("a", "value: 70%, range: [70, 90], bounds: [0, 90]")).empty());
}

TEST_CASE("nothing lies outside the bounds") {
    CHECK(mistakes(one("a", "value: 5, bounds: [0, 4]")) == Lines{"PCN-S413 5"});
    CHECK(mistakes(one("a", "value: 5, range: [4, 7], bounds: [0, 6]")) == Lines{"PCN-S413 7"});
    CHECK(mistakes(one("a", "value: 5, range: [4, 6], bounds: [0, 6]")).empty());
    CHECK(mistakes(one("a", "value: 5, bounds: [6, 4]")) == Lines{"PCN-S414 [6, 4]"});
}

TEST_CASE("an assumption is no frequency and no driver") {
    CHECK(mistakes(one("a", "value: once per bed")) == Lines{"PCN-U307 once per bed"});
    CHECK(mistakes(one("a", "value: beds * 2")) == Lines{"PCN-S410 beds"});
    CHECK(mistakes(one("beds", "value: 2")) == Lines{"PCN-S411 beds"});
}

TEST_CASE("a changed value keeps the unit of the one before it") {
    test::Inputs inputs = test::small_inputs();
    spec::Draft draft = inputs.draft();
    spec::DraftAssumption& row = *draft.assumptions.find("minutes_per_round");
    row.before = row.value;
    row.value = spec::plain_number(2, row.value.span);
    row.range.reset();
    row.bounds.reset();
    CHECK_FALSE(spec::resolve(draft, inputs.diagnostics).has_value());
    CHECK(inputs.mistakes() == Lines{"PCN-U308 120 min per round"});
}

TEST_CASE("a value that a change pushed out of bounds has its own code") {
    test::Inputs inputs = test::small_inputs();
    spec::Draft draft = inputs.draft();
    spec::DraftAssumption& row = *draft.assumptions.find("minutes_per_round");
    spec::multiply(row.value, spec::plain_number(3, row.value.span));
    row.range.reset();
    row.changed = true;
    CHECK_FALSE(spec::resolve(draft, inputs.diagnostics).has_value());
    CHECK(inputs.mistakes() == Lines{"PCN-C505 120 min per round"});
}

}  // namespace
