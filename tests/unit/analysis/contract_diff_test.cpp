#include "analysis/contract_diff.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

Versions written_by(const std::vector<Projection>& base, const std::vector<Projection>& head) {
    return {base.front().specification, head.front().specification};
}

const test::Version before;

test::Version longer_rounds() {
    return before.service_with("value: 120 min per round", "value: 180 min per round");
}

using Projections = std::vector<Projection>;

}  // namespace

TEST_CASE("two sides that are the same have no edit, and ask for no more") {
    const Projections base{test::projection_of(before)};
    const Projections head{test::projection_of(before)};
    const SpecsDiff diff{{}, {}, {diff_contract(written_by(base, head), base, head)}};
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
    const ContractDiff diff =
        diff_contract(written_by(shared_base, shared_head), shared_base, shared_head);
    REQUIRE(diff.edits.size() == 1);
    const double first = diff.networks.at(0).totals.per_week.change();
    const double second = diff.networks.at(1).totals.per_week.change();
    CHECK(first > 0);
    CHECK(diff.of_first.effects.at(0).hours.per_week == doctest::Approx(first));
    CHECK(diff.of_all.effects.at(0).hours.per_week == doctest::Approx(first + second));
    CHECK(diff.of_all.hours.per_week == doctest::Approx(first + second));
}

TEST_CASE("more is asked for where any role's hours rise") {
    const Projections base{test::projection_of(before)};
    const Projections head{test::projection_of(longer_rounds())};
    CHECK(SpecsDiff{{}, {}, {diff_contract(written_by(base, head), base, head)}}.asks_for_more());
    CHECK_FALSE(
        SpecsDiff{{}, {}, {diff_contract(written_by(head, base), head, base)}}.asks_for_more());
}

TEST_CASE("a contract that comes or goes is a change") {
    CHECK_FALSE(SpecsDiff{{"new"}, {}, {}}.is_empty());
    CHECK_FALSE(SpecsDiff{{}, {"old"}, {}}.is_empty());
}

TEST_CASE("an edit that a network's own changes hide is an edit, and accounts for nothing there") {
    const std::string own =
        test::small_profile + "local:\n  - set: {what: minutes_per_round, to: 90 min per round}\n";
    const Projections base{test::projection_of(before, own)};
    const Projections head{test::projection_of(longer_rounds(), own)};
    const Versions written{
        std::make_shared<const spec::Specification>(before.specification()),
        std::make_shared<const spec::Specification>(longer_rounds().specification())};
    const ContractDiff diff = diff_contract(written, base, head);
    CHECK(diff.edits.size() == 1);
    CHECK_FALSE(SpecsDiff{{}, {}, {diff}}.is_empty());
    REQUIRE(diff.of_first.effects.size() == 1);
    CHECK(diff.of_first.effects[0].hours.per_week == 0);
    CHECK(diff.networks.at(0).totals.per_week.change() == 0);
}

TEST_CASE("a network with other changes of its own is among the sums") {
    const std::string own = test::small_profile +
                            "local:\n  - set: {what: round/visit.frequency, to: 1 round per home "
                            "per week}\n";
    const Projections base{test::projection_of(before), test::projection_of(before, own)};
    const Projections head{test::projection_of(longer_rounds()),
                           test::projection_of(longer_rounds(), own)};
    const ContractDiff diff = diff_contract(written_by(base, head), base, head);
    double sum = 0;
    for (const ProjectionDiff& network : diff.networks)
        sum += network.totals.per_week.change();
    CHECK(diff.of_all.effects.at(0).hours.per_week == doctest::Approx(sum));
    CHECK(diff.of_all.hours.per_week == doctest::Approx(sum));
    CHECK(diff.together.totals.per_week.change() == doctest::Approx(sum));
}

TEST_CASE("work brought forward is more in the year") {
    const Projections base{test::projection_of(before)};
    const Projections head{
        test::projection_of(before.service_with("starts: 2020-10-01", "starts: 2020-05-01"))};
    CHECK(SpecsDiff{{}, {}, {diff_contract(written_by(base, head), base, head)}}.asks_for_more());
}

TEST_CASE("a contract that one side has not is compared with no work") {
    const Projections head{test::projection_of(before)};
    const Projections none = without_work(head);
    const auto empty = empty_contract(head.front().specification->head);
    const ContractDiff added =
        diff_whole_contract({empty, head.front().specification}, none, head, EditKind::added);
    REQUIRE(added.edits.size() == 1);
    CHECK(added.edits[0].kind == EditKind::added);
    CHECK(added.edits[0].address == "small");
    const double hours = head.front().totals.hours.per_week;
    CHECK(hours > 0);
    CHECK(added.of_first.effects.at(0).hours.per_week == doctest::Approx(hours));
    CHECK(added.of_all.money.net() == doctest::Approx(head.front().totals.net));
    CHECK(SpecsDiff{{"small"}, {}, {added}}.asks_for_more());
    const ContractDiff removed =
        diff_whole_contract({head.front().specification, empty}, head, none, EditKind::removed);
    CHECK(removed.of_all.hours.per_week == doctest::Approx(-hours));
    CHECK(removed.of_all.money.net() == doctest::Approx(-head.front().totals.net));
    CHECK_FALSE(SpecsDiff{{}, {"small"}, {removed}}.asks_for_more());
}
