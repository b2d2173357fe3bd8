#include "scenario/read_staff_verbs.hpp"

#include "support/texts.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;

template <class Verb>
Verb verb(const std::string& text) {
    test::Texts texts;
    const auto changes = scenario::read_changes(texts.node(text), texts.diagnostics);
    texts.expect_good();
    return std::get<Verb>(changes.at(0).verb);
}

Lines mistakes(const std::string& text) {
    test::Texts texts;
    scenario::read_changes(texts.node(text), texts.diagnostics);
    return texts.mistakes();
}

TEST_CASE("a hire may have a date, and a lag from it") {
    const auto plain = verb<scenario::Hire>("- hire: {role: nurse, wte: 1.5}\n");
    CHECK(plain.wte == 1.5);
    CHECK_FALSE(plain.from);
    CHECK_FALSE(plain.lag);
    const auto dated = verb<scenario::Hire>(
        "- hire: {role: nurse, wte: 1.5 wte, from: 2020-07-01, lag: 3 months}\n");
    CHECK(dated.from == units::read_date("2020-07-01"));
    CHECK(dated.lag == units::TimeLength{3, 0});
}

TEST_CASE("those who leave are a number of WTE, perhaps with a date and a free share") {
    const auto plain = verb<scenario::Leave>("- leave: {role: nurse, wte: 0.4 wte}\n");
    CHECK(plain.wte.value == 0.4);
    CHECK_FALSE(plain.free);
    CHECK_FALSE(plain.from);
    const auto dated =
        verb<scenario::Leave>("- leave: {role: nurse, wte: 1, free: 20%, from: 2020-10-01}\n");
    CHECK(dated.free == 0.2);
    CHECK(dated.from == units::read_date("2020-10-01"));
}

TEST_CASE("what is no date, no length and no number is told of") {
    CHECK(mistakes("- hire: {role: nurse, wte: 1, lag: 3 months}\n") == Lines{"PCN-C501 3 months"});
    CHECK(mistakes("- hire: {role: nurse, wte: 1, from: soon}\n") == Lines{"PCN-F205 soon"});
    CHECK(mistakes("- leave: {role: nurse, wte: -1}\n") == Lines{"PCN-F213 -1"});
    CHECK(mistakes("- leave: {role: nurse, wte: 1, free: 2}\n") == Lines{"PCN-P604 2"});
    CHECK(mistakes("- leave: {role: nurse, wte: 1, lag: 1 week}\n").size() == 1);
}

}  // namespace
