#include "render/report_tests.hpp"

#include "render/text_writer.hpp"
#include "support/test_results.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

TEST_CASE("what failed comes first, with what was expected and found") {
    const test::HandMadeResults made;
    const std::string text = to_text(tests_report(made.results, made.files), Colour::off);
    CHECK(text.starts_with("Failed\n"));
    CHECK(text.find("a/bad\n") != std::string::npos);
    CHECK(text.find("gp.cost") < text.find("PCN-C502 should be told; drop it"));
    CHECK(text.find("at most 2") != std::string::npos);
    CHECK(text.find("tests/a.yaml:3:1") != std::string::npos);
    CHECK(text.find("Passed") > text.find("PCN-C502"));
    CHECK(text.find("`gp.cost` is 2.5") == std::string::npos);  // the row says it
    CHECK(text.ends_with("2 passed, 1 failed.\n"));
    CHECK(failed_count(made.results) == 1);
}

TEST_CASE("numbers that are missed are listed by what they do") {
    test::HandMadeResults made;
    made.add_mutation();
    const std::string text = to_text(tests_report(made.results, made.files), Colour::off);
    const auto unnoticed = text.find("Numbers that no test notices");
    const auto dead = text.find("Numbers that change no figure");
    REQUIRE(dead != std::string::npos);
    CHECK(unnoticed < text.find("8 min"));
    CHECK(text.find("8 min") < dead);
    CHECK(dead < text.find("9 min"));
    CHECK(text.find("5 GBP") == std::string::npos);
    CHECK(text.find("3 numbers, 1 noticed, 1 unnoticed, 1 change nothing.") != std::string::npos);
}

TEST_CASE("a file of tests is a suite, and all failures of a case are its text") {
    const test::HandMadeResults made;
    const auto suites = junit_suites(made.results, made.files);
    REQUIRE(suites.size() == 2);
    CHECK(suites[0].name == "a");
    REQUIRE(suites[0].cases.size() == 2);
    CHECK_FALSE(suites[0].cases[0].failure.has_value());
    const JUnitCase& bad = suites[0].cases[1];
    CHECK(bad.file == "tests/a.yaml");
    CHECK(bad.line == 2);
    REQUIRE(bad.failure.has_value());
    CHECK(bad.failure->message == "`gp.cost` is 2.5");
    CHECK(bad.failure->text ==
          "tests/a.yaml:3:1: [PCN-T803] `gp.cost` is 2.5\n"
          "tests/a.yaml:4:1: [PCN-T804] PCN-C502 should be told\n");
    CHECK(suites[1].cases[0].file.empty());
}
