#include "scenario/fields.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::ActivityField;
using scenario::FundingField;
using scenario::RoleField;
using scenario::SchemeField;

TEST_CASE("each field is found by its name, in its own list") {
    CHECK(scenario::find_activity_field("population") == ActivityField::population);
    CHECK(scenario::find_activity_field("already_done") == ActivityField::already_done);
    CHECK(scenario::find_activity_field("by") == ActivityField::by);
    CHECK_FALSE(scenario::find_activity_field("cost").has_value());
    CHECK(scenario::find_role_field("working_weeks") == RoleField::working_weeks);
    CHECK(scenario::find_role_field("employer") == RoleField::employer);
    CHECK(scenario::find_role_field("lag") == RoleField::lag);
    CHECK_FALSE(scenario::find_role_field("title").has_value());
    CHECK(scenario::find_funding_field("rate") == FundingField::rate);
    CHECK(scenario::find_funding_field("ends") == FundingField::ends);
    CHECK(scenario::find_scheme_field("sum") == SchemeField::sum);
    CHECK_FALSE(scenario::find_scheme_field("roles").has_value());
    CHECK_FALSE(scenario::find_activity_field("").has_value());
}

TEST_CASE("every field that can be changed has a name to be meant") {
    const auto names = scenario::field_names();
    for (const std::string_view name :
         {"population", "frequency", "duration", "staff", "already_done", "individual", "starts",
          "full_from", "ends", "by", "contracted", "working_weeks", "allowance", "cost", "employer",
          "lag", "rate", "sum", "share"})
        CHECK_MESSAGE(std::ranges::find(names, name) != names.end(), std::string(name));
}

TEST_CASE("a product stands in a field where there is one") {
    spec::DraftActivity activity;
    CHECK(scenario::product_in(activity, ActivityField::duration) == &activity.duration);
    CHECK(scenario::product_in(activity, ActivityField::frequency) == nullptr);
    activity.frequency.emplace();
    CHECK(scenario::product_in(activity, ActivityField::frequency) == &*activity.frequency);
    CHECK(scenario::product_in(activity, ActivityField::staff) == nullptr);
    spec::DraftRole role;
    CHECK(scenario::product_in(role, RoleField::cost) == &role.cost);
    CHECK(scenario::product_in(role, RoleField::allowance) == nullptr);
    CHECK(scenario::product_in(role, RoleField::employer) == nullptr);
    CHECK(scenario::product_in(role, RoleField::lag) == nullptr);
    spec::DraftFunding stream;
    CHECK(scenario::product_in(stream, FundingField::rate) == &stream.rate);
    CHECK(scenario::product_in(stream, FundingField::starts) == nullptr);
    spec::DraftReimbursement scheme;
    CHECK(scenario::product_in(scheme, SchemeField::share) == nullptr);
    scheme.sum.emplace();
    CHECK(scenario::product_in(scheme, SchemeField::sum) == &*scheme.sum);
}

TEST_CASE("each date has its place") {
    spec::DraftDates dates;
    CHECK(&scenario::date_in(dates, ActivityField::starts) == &dates.starts);
    CHECK(&scenario::date_in(dates, ActivityField::full_from) == &dates.full_from);
    CHECK(&scenario::date_in(dates, ActivityField::ends) == &dates.ends);
    CHECK(&scenario::date_in(dates, ActivityField::by) == &dates.by);
}

}  // namespace
