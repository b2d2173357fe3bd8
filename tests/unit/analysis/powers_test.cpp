#include "analysis/powers.hpp"

#include <doctest/doctest.h>

namespace {

using pcnload::analysis::Powers;

TEST_CASE("sums and products of powers") {
    const Powers x = Powers::of(1);
    CHECK((x + Powers::constant()).is_linear());
    CHECK((x * x).single_power() == 2);
    CHECK_FALSE((x + x * x).is_linear());
    CHECK((x + x * x).single_power() == 0);
    CHECK((x * x.reciprocal()).is_constant());
    CHECK((Powers::constant() + x.reciprocal()).single_power() == -1);
    CHECK(Powers().is_constant());
    CHECK_FALSE(Powers::constant().is_linear());
}

TEST_CASE("what is no sum of powers stays so") {
    CHECK((Powers::of(1) + Powers::other()).single_power() == 0);
    CHECK((Powers::of(1) * Powers::other()).single_power() == 0);
    CHECK_FALSE(Powers::other().is_constant());
    CHECK((Powers::of(1) + Powers::constant()).reciprocal().single_power() == 0);
    CHECK(Powers::constant().reciprocal().is_constant());
}

}  // namespace
