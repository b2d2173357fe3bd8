#include "analysis/contract_diff.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

const test::Version before;

test::Version longer_rounds() {
    return before.service_with("value: 120 min per round", "value: 180 min per round");
}

using Projections = std::vector<Projection>;

}  // namespace

TEST_CASE("two sides that are the same have no edit, and ask for no more") {
    const Projections base{test::projection_of(before)};
    const Projections head{test::projection_of(before)};
    const SpecsDiff diff{{}, {}, {diff_contract(base, head)}};
    CHECK(diff.is_empty());
    CHECK_FALSE(diff.asks_for_more());
    CHECK(diff.contracts[0].networks.at(0).totals.per_week.change() == 0);
}

TEST_CASE("the parts of the edits are those of the change in every network, added up") {
    const std::string larger =
        test::replaced(test::small_profile, "practices: 4}", "practices: 4, care_homes: 24}");
    const Projections base{test::projection_of(before), test::projection_of(before, larger)};
    const Projections head{test::projection_of(longer_rounds()),
                           test::projection_of(longer_rounds(), larger)};
    Projections shared_base{base[0], base[1]};
    Projections shared_head{head[0], head[1]};
    shared_base[1].specification = shared_base[0].specification;
    shared_head[1].specification = shared_head[0].specification;
    const ContractDiff diff = diff_contract(shared_base, shared_head);
    REQUIRE(diff.edits.size() == 1);
    const double first = diff.networks.at(0).totals.per_week.change();
    const double second = diff.networks.at(1).totals.per_week.change();
    CHECK(first > 0);
    CHECK(diff.of_first.effects.at(0).hours.per_week == doctest::Approx(first));
    CHECK(diff.of_all.effects.at(0).hours.per_week == doctest::Approx(first + second));
    CHECK(diff.of_all.total.per_week == doctest::Approx(first + second));
}

TEST_CASE("more is asked for where any role's hours rise") {
    const Projections base{test::projection_of(before)};
    const Projections head{test::projection_of(longer_rounds())};
    CHECK(SpecsDiff{{}, {}, {diff_contract(base, head)}}.asks_for_more());
    CHECK_FALSE(SpecsDiff{{}, {}, {diff_contract(head, base)}}.asks_for_more());
}

TEST_CASE("a contract that comes or goes is a change") {
    CHECK_FALSE(SpecsDiff{{"new"}, {}, {}}.is_empty());
    CHECK_FALSE(SpecsDiff{{}, {"old"}, {}}.is_empty());
}
