#include "nhs/staff_roles.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace pcnload::nhs;

TEST_CASE("a published role is found in every spelling") {
    const auto role = [](std::string_view published) {
        const auto place = find_staff_role(published);
        return place ? staff_roles()[*place].role : std::string_view{};
    };
    CHECK(role("Pharmacists") == "clinical-pharmacist");
    CHECK(role("Care Co-ordinators") == "care-coordinator");
    CHECK(role("Care Coordinators") == "care-coordinator");
    CHECK(role("Physician Associates") == "physician-associate");
    CHECK(role("Managers") == "pcn-manager");
}

TEST_CASE("roles of another kind are not taken for ours") {
    for (const char* published :
         {"Advanced Pharmacist Practitioners", "Trainee Pharmacy Technicians", "Salaried GPs",
          "Social Prescribing Link Workers (Mental Health Practitioners)", ""})
        CHECK_FALSE(find_staff_role(published).has_value());
}

TEST_CASE("each of our roles stands once") {
    std::set<std::string_view> roles;
    for (const StaffRoleRow& row : staff_roles())
        CHECK(roles.insert(row.role).second);
}
