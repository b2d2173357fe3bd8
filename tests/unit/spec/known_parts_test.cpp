// Drivers and roles known by name.
#include "spec/known_parts.hpp"

#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a driver or a role is found by its name, or not at all") {
    const spec::Specification small =
        test::good_specification(test::small_inputs(test::small_service, test::small_tables));
    const auto patients = spec::find_driver(small, spec::patients_driver);
    REQUIRE(patients);
    CHECK(small.drivers[*patients].id == "registered_patients");
    const auto gp = spec::find_role(small, spec::general_practitioner);
    REQUIRE(gp);
    CHECK(small.roles[*gp].id == "gp");
    CHECK_FALSE(spec::find_driver(small, "gp"));
    CHECK_FALSE(spec::find_role(small, "registered_patients"));
}

}  // namespace
