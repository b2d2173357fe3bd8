#include "uncertainty/independent_parts.hpp"

#include "support/uncertain.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using test::monomial;

TEST_CASE("what shares a factor by way of others is one part") {
    const Monomial ab = monomial(2, {{0, 1}, {1, 1}});
    const Monomial bc = monomial(3, {{1, 2}, {2, -1}});
    const Monomial d = monomial(5, {{3, 1}});
    const Monomial cd = monomial(7, {{2, 1}, {4, 1}});
    const auto parts =
        independent_parts({combined({ab, d, constant(9)}), combined({bc}), combined({cd})}, 5);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == std::vector<Polynomial>{combined({ab}), combined({bc}), combined({cd})});
    CHECK(parts[1] == std::vector<Polynomial>{combined({d}), {}, {}});
}

TEST_CASE("a constant is no part") {
    CHECK(independent_parts({combined({constant(4)}), {}}, 3).empty());
}

}  // namespace
