#include "analysis/factors.hpp"

#include "support/hand_made_projection.hpp"
#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

std::vector<Factor> factors_of_activity(std::uint32_t place) {
    const Projection projection = test::hand_made_projection();
    return factors_of(projection, projection.specification->activities[{place}]);
}

}  // namespace

TEST_CASE("the driver comes first, with its count") {
    const auto factors = factors_of_activity(0);
    REQUIRE(factors.size() == 6);
    CHECK(factors[0].kind == FactorKind::driver);
    CHECK(factors[0].name == "homes");
    CHECK(factors[0].value == 10);
    CHECK(factors[0].unit == "home");
    CHECK_FALSE(factors[0].evidence.has_value());
    CHECK_FALSE(factors[0].estimated);
}

TEST_CASE("an estimated driver shows what its estimate is made of") {
    const auto factors = factors_of_activity(1);
    CHECK(factors[0].name == "beds");
    CHECK(factors[0].estimated);
    CHECK(factors[0].evidence == spec::Evidence::judgement);
    REQUIRE(factors[0].parts.size() == 2);
    CHECK(factors[0].parts[0].name == "homes");
    CHECK(factors[0].parts[0].kind == FactorKind::driver);
    CHECK(factors[0].parts[1].name == "beds_per_home");
    CHECK(factors[0].parts[1].value == 30);
}

TEST_CASE("a literal stands with its value and the grade of the activity's numbers") {
    const Factor literal = factors_of_activity(0)[1];
    CHECK(literal.field == Field::frequency);
    CHECK(literal.kind == FactorKind::literal);
    CHECK(literal.value == doctest::Approx(1.0 / 7));
    CHECK(literal.evidence == spec::Evidence::judgement);
}

TEST_CASE("an assumption brings its title, range, grade, source and note") {
    const Factor assumption = factors_of_activity(0)[2];
    CHECK(assumption.field == Field::duration);
    CHECK(assumption.name == "minutes_per_visit");
    CHECK(assumption.title == "Length of a visit");
    CHECK(assumption.written == "30 min per visit");
    REQUIRE(assumption.range.has_value());
    CHECK(assumption.range->high == 1);
    CHECK(assumption.unit_scale == doctest::Approx(1.0 / 60));
    CHECK(assumption.evidence == spec::Evidence::study);
    CHECK(assumption.source == spec::SourceIndex{0});
    CHECK(assumption.note == "Of 40 homes");
}

TEST_CASE("staff shares name their role, and `rest` is said to be one") {
    const auto factors = factors_of_activity(1);
    const Factor& nurse = factors[3];
    CHECK(nurse.field == Field::staff);
    CHECK(nurse.role == spec::RoleIndex{1});
    CHECK(nurse.value == 0.4);
    const Factor& rest = factors[4];
    CHECK(rest.role == spec::RoleIndex{2});
    CHECK(rest.rest);
    CHECK(rest.value == 0.2);
}

TEST_CASE("what is done already comes last") {
    const Factor done = factors_of_activity(0).back();
    CHECK(done.field == Field::already_done);
    CHECK(done.value == 0.25);
}

namespace {

// Of the round's visit, whose own numbers are graded `contract` and have a source.
std::vector<Factor> factors_after(const std::string& changes, Field field) {
    const Projection projection = test::small_projection(changes);
    const auto& activities = projection.specification->activities;
    std::vector<Factor> factors = factors_of(
        projection, activities[test::index_of<spec::ActivityIndex>(activities, "visit")]);
    std::erase_if(factors, [&](const Factor& factor) { return factor.field != field; });
    return factors;
}

}  // namespace

TEST_CASE("the activity's source does not speak for what a change wrote") {
    const auto before = factors_after("[]", Field::frequency);
    REQUIRE(before.size() == 1);
    CHECK(before[0].evidence == spec::Evidence::contract);
    CHECK(before[0].source.has_value());
    const auto set = factors_after(
        "[{set: {what: round/visit.frequency, to: 1 round per home per week}}]", Field::frequency);
    REQUIRE(set.size() == 1);
    CHECK(set[0].evidence == spec::Evidence::judgement);
    CHECK_FALSE(set[0].source.has_value());
}

TEST_CASE("what is scaled keeps its grade and source, the scale has its own") {
    const auto scaled =
        factors_after("[{scale: {what: round/visit.frequency, by: 60%}}]", Field::frequency);
    REQUIRE(scaled.size() == 2);
    CHECK(scaled[0].evidence == spec::Evidence::contract);
    CHECK(scaled[0].source.has_value());
    CHECK(scaled[1].evidence == spec::Evidence::judgement);
    CHECK_FALSE(scaled[1].source.has_value());
}

TEST_CASE("a changed assumption stands where the change does, without its old note") {
    const auto before = factors_after("[]", Field::duration);
    const auto set =
        factors_after("[{set: {what: minutes_per_round, to: 60 min per round}}]", Field::duration);
    REQUIRE(set.size() == 1);
    CHECK(set[0].span.file != before.at(0).span.file);
    CHECK(set[0].note.empty());
}
