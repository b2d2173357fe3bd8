#include "analysis/root_search.hpp"

#include <cmath>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::analysis;

TEST_CASE("a bracket is closed in on to the last digits") {
    int calls = 0;
    const auto root = close_in(
        [&](double x) {
            ++calls;
            return std::optional(x * x * x - 2);
        },
        {0, 2, -2, 6});
    REQUIRE(root.has_value());
    CHECK(*root == doctest::Approx(std::cbrt(2.0)).epsilon(1e-15));
    CHECK(calls < 30);  // bisection takes 53
}

TEST_CASE("a function that is flat but for a step needs no more than bisection") {
    int calls = 0;
    const auto root = close_in(
        [&](double x) {
            ++calls;
            return std::optional(x < 0.3 ? -1e-9 : 1e9);
        },
        {0, 1, -1e-9, 1e9});
    REQUIRE(root.has_value());
    CHECK(*root == doctest::Approx(0.3).epsilon(1e-12));
    CHECK(calls < 70);
}

TEST_CASE("several roots are all found, and the ends and the nearest told") {
    const auto cubic = [](double x) { return std::optional((x - 1) * (x - 2.5) * (x - 7)); };
    const RootSearch search = search_roots(cubic, 0, 10);
    REQUIRE(search.roots.size() == 3);
    CHECK(search.roots[0] == doctest::Approx(1));
    CHECK(search.roots[1] == doctest::Approx(2.5));
    CHECK(search.roots[2] == doctest::Approx(7));
    const RootSearch none =
        search_roots([](double x) { return std::optional((x - 5) * (x - 5) + 1); }, 0, 10);
    CHECK(none.roots.empty());
    CHECK(none.nearest == doctest::Approx(5));
    CHECK(none.ends->at_low == 26);
}

TEST_CASE("where there is no value nothing is looked for") {
    const RootSearch search =
        search_roots([](double x) { return x > 4 ? std::optional(x - 6) : std::nullopt; }, 0, 10);
    REQUIRE(search.roots.size() == 1);
    CHECK(search.roots[0] == doctest::Approx(6));
    CHECK(search.ends->low > 4);
    CHECK(search_roots([](double) { return std::optional<double>(); }, 0, 1).points == 0);
}

}  // namespace
