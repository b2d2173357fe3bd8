#include "analysis/explanation.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

void check_sums(const Explanation& explanation) {
    Hours parts;
    for (const Part& part : explanation.parts)
        parts += part.hours;
    CHECK(parts.per_week == doctest::Approx(explanation.total.per_week));
    CHECK(parts.in_year == doctest::Approx(explanation.total.in_year));
    Hours roles;
    for (const RoleHours& role : explanation.roles)
        roles += role.hours;
    CHECK(roles.per_week == doctest::Approx(explanation.total.per_week));
    CHECK(roles.in_year == doctest::Approx(explanation.total.in_year));
}

}  // namespace

TEST_CASE("the parts and the roles add up to every figure") {
    const Projection projection = test::hand_made_projection();
    for (const std::string& address : subject_addresses(*projection.specification)) {
        CAPTURE(address);
        const auto subject = find_subject(*projection.specification, address);
        check_sums(explain(projection, *subject));
    }
    check_sums(explain(projection, Whole{}));
}

TEST_CASE("the whole is made of its requirements") {
    const Projection projection = test::hand_made_projection();
    const Explanation explanation = explain(projection, Whole{});
    CHECK(explanation.total.per_week == 18);
    CHECK(explanation.pending_per_week == 4);
    CHECK(explanation.parts.size() == 4);
    CHECK(explanation.activities.empty());
}

TEST_CASE("a part has the weakest grade beneath it") {
    const Projection projection = test::hand_made_projection();
    const Explanation explanation = explain(projection, spec::ServiceIndex{0});
    REQUIRE(explanation.parts.size() == 3);
    CHECK(explanation.parts[0].evidence == spec::Evidence::study);
    CHECK(explanation.parts[2].evidence == spec::Evidence::judgement);
}

TEST_CASE("a role has the activities that it takes part in, and its own hours of them") {
    const Projection projection = test::hand_made_projection();
    const Explanation explanation = explain(projection, spec::RoleIndex{1});
    CHECK(explanation.total.per_week == 7);
    REQUIRE(explanation.parts.size() == 2);
    CHECK(explanation.parts[0].hours.per_week == 5);
    REQUIRE(explanation.roles.size() == 1);
    CHECK(explanation.roles[0].role == spec::RoleIndex{1});
}

TEST_CASE("an activity is explained by its factors and its staff") {
    const Projection projection = test::hand_made_projection();
    const Explanation explanation = explain(projection, spec::ActivityIndex{0});
    REQUIRE(explanation.activities.size() == 1);
    const ActivityExplanation& activity = explanation.activities[0];
    CHECK(activity.total.per_week == 15);
    CHECK_FALSE(activity.factors.empty());
    REQUIRE(activity.roles.size() == 2);
    CHECK(activity.roles[1].share == 0.5);
    CHECK(activity.roles[1].hours.per_week == 5);
    CHECK(activity.roles[1].wte == doctest::Approx(5 * units::weeks_per_year / 1000 * 1.25));
}

TEST_CASE("a requirement without activities is nothing, and says so") {
    const Projection projection = test::hand_made_projection();
    const Explanation explanation = explain(projection, spec::RequirementIndex{1});
    CHECK(explanation.total.per_week == 0);
    CHECK(explanation.parts.empty());
}
