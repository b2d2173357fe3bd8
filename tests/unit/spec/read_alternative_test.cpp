#include "support/small_contract.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

namespace {

test::Inputs with_alternatives(const std::string& alternatives) {
    return test::small_inputs(test::replaced(
        test::small_service, "        staff: {gp: 1, nurse: 50%}\n",
        "        staff: {gp: 1, nurse: 50%}\n        alternatives: " + alternatives + "\n"));
}

}  // namespace

TEST_CASE("an alternative is a share, or a share with a pace and whose work it is") {
    const auto specification = test::good_specification(
        with_alternatives("{pharmacist: {up_to: 50%, pace: 120%, instead_of: gp}}"));
    const auto& alternatives = specification.activities[spec::ActivityIndex{0}].alternatives;
    REQUIRE(alternatives.size() == 1);
    CHECK(alternatives[0].most == doctest::Approx(0.5));
    CHECK(alternatives[0].time == doctest::Approx(1.2));
    CHECK(specification.roles[alternatives[0].instead_of].id == "gp");
}

TEST_CASE("a contract without alternatives has none") {
    const auto specification = test::good_specification(test::small_inputs());
    for (const spec::Activity& activity : specification.activities)
        CHECK(activity.alternatives.empty());
}
