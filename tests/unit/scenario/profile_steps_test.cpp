#include "scenario/profile_steps.hpp"

#include "support/changes.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::scenario;

std::vector<ProfileStep> steps_of(const std::string& text, std::size_t withdrawn = 0) {
    test::Changed changed;
    changed.make(text);
    std::vector<ProfileStep> steps;
    add_profile_steps(changed.read(text), changed.contract, withdrawn, steps);
    changed.expect_good();
    return steps;
}

TEST_CASE("what acts on a network is kept in its order, and nothing else") {
    const auto steps = steps_of(
        "[{set: {what: care_homes, to: 9}}, {drop: round}, {hire: {role: nurse, wte: 2, free: "
        "50%}},"
        " {withdraw: {practices: 25%, patients: leave}}]");
    REQUIRE(steps.size() == 3);
    const auto* count = std::get_if<CountSet>(steps.data());
    REQUIRE(count != nullptr);
    CHECK(count->driver == "care_homes");
    CHECK(count->count == 9);
    const auto* hired = std::get_if<StaffHired>(&steps[1]);
    REQUIRE(hired != nullptr);
    CHECK(hired->role == "nurse");
    CHECK(hired->wte == 2);
    CHECK(hired->free == 0.5);
    const auto* left = std::get_if<PracticesLeave>(&steps[2]);
    REQUIRE(left != nullptr);
    CHECK(left->share.value_or(0) == 0.25);
    CHECK(left->patients_leave);
    CHECK(left->roles == std::vector<std::string>{"gp", "nurse"});
}

TEST_CASE("practices that are named have no share") {
    const auto steps = steps_of("[{withdraw: {practices: [A1, A2], patients: stay}}]");
    REQUIRE(steps.size() == 1);
    const auto& left = std::get<PracticesLeave>(steps[0]);
    CHECK_FALSE(left.share.has_value());
    CHECK(left.practices == std::vector<std::string>{"A1", "A2"});
    CHECK_FALSE(left.patients_leave);
}

TEST_CASE("a number of the contract is no step of a network") {
    CHECK(steps_of("[{set: {what: minutes_per_round, to: 90 min per round}}]").empty());
}

}  // namespace
