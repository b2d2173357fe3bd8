#include "scenario/test_file.hpp"
#include "support/texts.hpp"

#include <variant>

#include <doctest/doctest.h>

using namespace pcnload;
using scenario::TestCase;
using scenario::TestFile;

namespace {

struct Tests : test::Texts {
    TestFile read(std::string text) {
        return scenario::read_tests(node(std::move(text)), diagnostics);
    }
};

test::Lines mistakes_in_case(const std::string& body) {
    Tests tests;
    tests.read("tests: t\ncases:\n  one:\n" + body);
    return tests.mistakes();
}

}  // namespace

TEST_CASE("a case names its scenario and network and says what it expects") {
    Tests tests;
    const TestFile file = tests.read(
        "tests: average\ntitle: T\ncases:\n"
        "  draft:\n    title: The draft\n    scenario: draft\n    pcn: coastal\n"
        "    changes: [{drop: rounds}]\n    set: {minutes: 6 min per visit, gp.cost: 1 GBP}\n"
        "    expect: {net: -5, gp.cost: {at_most: 3}}\n    diagnostics: [PCN-C502]\n");
    tests.expect_good();
    CHECK(file.id == "average");
    REQUIRE(file.cases.size() == 1);
    const TestCase& test = file.cases[0];
    CHECK(test.title == "The draft");
    CHECK(test.scenario.value == "draft");
    REQUIRE(test.profile.has_value());
    CHECK(test.profile->value == "coastal");
    REQUIRE(test.changes.size() == 3);  // `set` behind `changes`
    CHECK(std::holds_alternative<scenario::Drop>(test.changes[0].verb));
    CHECK(test.changes[2].what.text == "gp.cost");
    REQUIRE(test.expectations.size() == 2);
    CHECK(test.expectations[1].figure.value == "gp.cost");
    REQUIRE(test.diagnostics.size() == 1);
    CHECK(test.diagnostics[0].value == diagnostics::Code::addresses_nothing);
}

TEST_CASE("a profile may stand in the case, and one code without a list") {
    Tests tests;
    const TestFile file = tests.read(
        "tests: t\ncases:\n  one:\n    scenario: s\n"
        "    pcn: {pcn: U1, drivers: {homes: 3}}\n    diagnostics: PCN-P601\n");
    tests.expect_good();
    REQUIRE(file.cases[0].own_profile.has_value());
    CHECK(file.cases[0].own_profile->counts.size() == 1);
    CHECK_FALSE(file.cases[0].profile.has_value());
    CHECK(file.cases[0].diagnostics.size() == 1);
}

TEST_CASE("that nothing is wrong is an expectation too") {
    CHECK(mistakes_in_case("    scenario: s\n    diagnostics: []\n").empty());
    CHECK(mistakes_in_case("    scenario: s\n") == test::Lines{"PCN-T806 one"});
}

TEST_CASE("what is wrong with a case is told, and the next one is read") {
    CHECK(mistakes_in_case("    scenari: s\n    expect: {net: 1}\n") ==
          test::Lines{"PCN-F201 scenari"});
    CHECK(mistakes_in_case("    scenario: s\n    expect: {net: lots}\n").size() == 1);
    CHECK(mistakes_in_case("    scenario: s\n    diagnostics: [PCN-C999]\n") ==
          test::Lines{"PCN-T806 PCN-C999"});
    CHECK(mistakes_in_case("    scenario: s\n    set: {a b: 3}\n    expect: {net: 1}\n") ==
          test::Lines{"PCN-C501 a b"});
    Tests tests;
    const TestFile file =
        tests.read("tests: t\ncases:\n  one: 3\n  two: {scenario: s, expect: {net: 1}}\n");
    CHECK(tests.mistakes().size() == 1);
    CHECK(file.cases.size() == 2);
}
