#include "spec/distribution_fit.hpp"

#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Distribution;
using test::Lines;

// What is said of the small contract's assumption with these fields.
Lines mistakes(const std::string& fields) {
    return test::mistakes_with(
        "    value: 120 min per round\n    range: [60, 180]\n    bounds: [0, 240]\n",
        "    " + fields + "\n");
}

TEST_CASE("the share of a distribution outside bounds") {
    // The 2.5% and 97.5% points are the range's ends.
    const spec::Range range{8, 12};
    CHECK(spec::share_outside(Distribution::normal, 10, range, {8, 12}) == doctest::Approx(0.05));
    CHECK(spec::share_outside(Distribution::normal, 10, range, {8, 100}) == doctest::Approx(0.025));
    CHECK(spec::share_outside(Distribution::normal, 10, range, {0, 100}) ==
          doctest::Approx(0).epsilon(1e-9));
    CHECK(spec::share_outside(Distribution::lognormal, 10, {5, 20}, {5, 20}) ==
          doctest::Approx(0.05));
    CHECK(spec::share_outside(Distribution::lognormal, 10, {5, 20}, {0, 20}) ==
          doctest::Approx(0.025));
    CHECK(spec::share_outside(Distribution::lognormal, 10, {5, 20}, {0, 0}) == 1);
    CHECK(spec::share_outside(Distribution::normal, 10, {10, 10}, {0, 20}) == 0);
}

TEST_CASE("a distribution that ends at its range has nothing outside") {
    for (const auto distribution :
         {Distribution::pert, Distribution::triangular, Distribution::uniform})
        CHECK(spec::share_outside(distribution, 10, {5, 20}, {5, 20}) == 0);
}

TEST_CASE("a distribution needs a range") {
    CHECK(mistakes("value: 120 min per round, distribution: uniform").size() == 1);
    Lines found = mistakes("value: 120 min per round\n    distribution: uniform");
    CHECK(found == Lines{"PCN-S415 uniform"});
}

TEST_CASE("every distribution may stand with a range that fits it") {
    for (const char* word : {"pert", "triangular", "uniform", "normal"}) {
        CAPTURE(word);
        CHECK(mistakes("value: 120 min per round\n    range: [90, 150]\n    distribution: " +
                       std::string(word))
                  .empty());
    }
    CHECK(mistakes("value: 120 min per round\n    range: [60, 240]\n    distribution: lognormal")
              .empty());
}

TEST_CASE("a lognormal range is symmetric in logarithms to a tenth") {
    const std::string fields = "value: 100 min per round\n    distribution: lognormal\n    range: ";
    CHECK(mistakes(fields + "[50, 200]").empty());
    CHECK(mistakes(fields + "[50, 187]").empty());  // ln 2 and ln 1.87: 10% apart
    CHECK(mistakes(fields + "[50, 186]") == Lines{"PCN-S415 [50, 186]"});
    CHECK(mistakes(fields + "[50, 217]") == Lines{"PCN-S415 [50, 217]"});
    CHECK(mistakes(fields + "[0, 200]") == Lines{"PCN-S415 [0, 200]"});
}

TEST_CASE("a normal value off the middle of its range is warned of") {
    const std::string fields = "value: 100 min per round\n    distribution: normal\n    range: ";
    CHECK(mistakes(fields + "[50, 150]").empty());
    CHECK(mistakes(fields + "[50, 190]") == Lines{"PCN-S426 [50, 190]"});
}

TEST_CASE("no more than a thousandth lies outside the bounds") {
    const std::string fields =
        "value: 100 min per round\n    distribution: normal\n    "
        "range: [80, 120]\n    bounds: ";
    // sd = 10.2: three and a tenth of them on each side hold all but 0.2%.
    CHECK(mistakes(fields + "[50, 150]").empty());
    CHECK(mistakes(fields + "[68.4, 131.6]") == Lines{"PCN-S415 [80, 120]"});
    CHECK(mistakes(fields + "[66, 134]").empty());
    const std::string lognormal =
        "value: 100 min per round\n    distribution: lognormal\n    "
        "range: [80, 125]\n    bounds: ";
    CHECK(mistakes(lognormal + "[50, 200]").empty());
    CHECK(mistakes(lognormal + "[75, 200]") == Lines{"PCN-S415 [80, 125]"});
}

}  // namespace
