#include "spec/dependency_order.hpp"

#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using pcnload::spec::dependency_order;
using Places = std::vector<std::size_t>;
using Needs = std::vector<Places>;

TEST_CASE("what needs nothing keeps its order") {
    const auto found = dependency_order(Needs{{}, {}, {}});
    CHECK(found.order == Places{0, 1, 2});
    CHECK(found.circles.empty());
    CHECK(dependency_order({}).order.empty());
}

TEST_CASE("each row comes after those it needs") {
    CHECK(dependency_order(Needs{{2}, {0}, {}}).order == Places{2, 0, 1});
    CHECK(dependency_order(Needs{{1, 2}, {3}, {3}, {}}).order == Places{3, 1, 2, 0});
}

TEST_CASE("one that is needed twice counts once") {
    CHECK(dependency_order(Needs{{1, 1}, {}}).order == Places{1, 0});
}

TEST_CASE("a row that needs itself is a circle") {
    const auto found = dependency_order(Needs{{}, {1}});
    CHECK(found.order == Places{0});
    CHECK(found.circles == Needs{{1}});
}

TEST_CASE("each circle is told once, from its first row on, as its rows need each other") {
    const auto found = dependency_order(Needs{{2}, {0}, {1}, {4}, {3}, {0}});
    CHECK(found.circles == Needs{{0, 2, 1}, {3, 4}});
    CHECK(found.order.empty());
}

TEST_CASE("what leads into a circle is in none, and has no place in the order") {
    const auto found = dependency_order(Needs{{1}, {2}, {1}, {}});
    CHECK(found.circles == Needs{{1, 2}});
    CHECK(found.order == Places{3});
}

TEST_CASE("long chains are ordered, long circles found") {
    constexpr std::size_t rows = 20'000;
    Needs needs(rows);
    for (std::size_t row = 0; row + 1 < rows; ++row)
        needs[row] = {row + 1};
    const auto chain = dependency_order(needs);
    REQUIRE(chain.order.size() == rows);
    CHECK(chain.order.front() == rows - 1);
    needs.back() = {0};
    const auto circle = dependency_order(needs);
    REQUIRE(circle.circles.size() == 1);
    CHECK(circle.circles[0].size() == rows);
}

}  // namespace
