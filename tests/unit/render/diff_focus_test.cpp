#include "render/diff_focus.hpp"

#include "support/guarded.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("of references by name the first is meant, of a set all of them") {
    const test::Guarded guarded;
    const analysis::ContractDiff& diff = guarded.diff.contracts.front();
    CHECK(render::focus_of(diff, false).where == "Small (U00001)");
    CHECK(render::focus_of(diff, false).figures.totals.per_week.change() == doctest::Approx(9));
    CHECK(render::focus_of(diff, true).where == "2 networks together");
    CHECK(render::focus_of(diff, true).figures.totals.per_week.change() == doctest::Approx(27));
    CHECK(render::focus_of(diff, true).shares.hours.per_week == doctest::Approx(27));
}

}  // namespace
