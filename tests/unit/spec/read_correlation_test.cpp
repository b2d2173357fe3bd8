#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

namespace {

test::Inputs with_correlation(const std::string& rank) {
    return test::small_inputs(
        test::replaced(test::small_service, "assumptions:\n",
                       "assumptions:\n"
                       "  one: {title: One, value: 1, range: [0, 2], evidence: judgement, "
                       "correlated_with: {two: " +
                           rank +
                           "}}\n"
                           "  two: {title: Two, value: 1, range: [0, 2], evidence: judgement}\n"));
}

double rank_of(const std::string& text) {
    const auto specification = test::good_specification(with_correlation(text));
    for (const spec::Assumption& row : specification.assumptions) {
        if (row.correlated_with.empty()) continue;
        CHECK(row.id == "one");
        CHECK(specification.assumptions[row.correlated_with.front().other].id == "two");
        return row.correlated_with.front().rank;
    }
    FAIL("no correlation");
    return 0;
}

std::size_t mistakes(const std::string& text) {
    test::Inputs inputs = with_correlation(text);
    inputs.specification();
    return inputs.mistakes().size();
}

}  // namespace

TEST_CASE("a rank correlation is a share with a sign, or a plain number") {
    CHECK(rank_of("50%") == 0.5);
    CHECK(rank_of("-0.5") == -0.5);
    CHECK(rank_of("100%") == 1);
    CHECK(rank_of("0") == 0);
}

TEST_CASE("what is above one, has a unit or is no number is refused") {
    CHECK(mistakes("101%") == 1);
    CHECK(mistakes("-2") == 1);
    CHECK(mistakes("1 h") == 1);
    CHECK(mistakes("much") == 1);
}
