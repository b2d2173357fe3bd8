#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

namespace {

// What is said beside one, two and three of the others.
std::size_t mistakes(const std::string& one, const std::string& two, const std::string& three) {
    const auto line = [](const std::string& name, const std::string& said) {
        return "  " + name + ": {title: T, value: 1, range: [0, 2], evidence: judgement, " +
               "correlated_with: {" + said + "}}\n";
    };
    test::Inputs inputs = test::small_inputs(test::replaced(
        test::small_service, "assumptions:\n",
        "assumptions:\n" + line("one", one) + line("two", two) + line("three", three)));
    inputs.specification();
    return inputs.mistakes().size();
}

}  // namespace

TEST_CASE("the other is an assumption, and another one") {
    CHECK(mistakes("two: 50%", "", "") == 0);
    CHECK(mistakes("one: 50%", "", "") == 1);
    CHECK(mistakes("too: 50%", "", "") == 1);
}

TEST_CASE("two may both say so if they say the same") {
    CHECK(mistakes("two: 50%", "one: 50%", "") == 0);
    CHECK(mistakes("two: 50%", "one: 40%", "") == 1);
}

TEST_CASE("the correlations of several must be able to hold at once") {
    CHECK(mistakes("two: -40%, three: -40%", "three: -40%", "") == 0);
    CHECK(mistakes("two: -80%, three: -80%", "three: -80%", "") == 1);
    CHECK(mistakes("two: 100%, three: -50%", "three: -50%", "") == 0);
    CHECK(mistakes("two: 100%, three: -50%", "three: 50%", "") == 1);
}
