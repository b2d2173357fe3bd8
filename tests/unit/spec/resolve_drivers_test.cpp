#include "support/small_contract.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::mistakes_in_tables_with;
using test::row_of;

TEST_CASE("an estimate is a driver times a product, in the driver's own unit") {
    const auto found = test::good_specification(test::small_inputs());
    const spec::Driver& beds = row_of(found.drivers, "beds");
    CHECK(found.drivers[*beds.estimate->driver].id == "care_homes");
    CHECK(beds.estimate->per_count == 30);
    // 30 referrals per 1000 patients a year, in referrals a day.
    CHECK(row_of(found.drivers, "referrals").estimate->per_count == doctest::Approx(0.03 / 365));
    CHECK(row_of(found.drivers, "pcn").value == 1);
    CHECK(found.roles[row_of(found.drivers, "pharmacists_in_post").from_staff.at(0)].id ==
          "pharmacist");
}

TEST_CASE("estimates are worked out after those that they are made of") {
    const auto found = test::good_specification(test::small_inputs());
    const auto place = [&](std::string_view id) {
        const auto index = test::index_of<spec::DriverIndex>(found.drivers, id);
        return std::ranges::find(found.estimate_order, index) - found.estimate_order.begin();
    };
    CHECK(found.estimate_order.size() == found.drivers.size());
    CHECK(place("registered_patients") < place("care_homes"));
    CHECK(place("care_homes") < place("beds"));
}

TEST_CASE("an estimate comes out in its driver's unit") {
    CHECK(mistakes_in_tables_with("care_homes * 30 beds per home", "care_homes * 30 beds") ==
          Lines{"PCN-U308 care_homes * 30 beds"});
    CHECK(
        mistakes_in_tables_with("unit: referral per year, estimate", "unit: referral, estimate") ==
        Lines{"PCN-U308 registered_patients * referral_rate"});
}

TEST_CASE("an estimate may be a constant, and a driver twice in it is refused") {
    CHECK(mistakes_in_tables_with("care_homes * 30 beds per home", "300 beds").empty());
    CHECK(mistakes_in_tables_with("care_homes * 30 beds per home", "2 * care_homes") ==
          Lines{"PCN-S410 care_homes"});
}

TEST_CASE("estimates form no circle") {
    CHECK(mistakes_in_tables_with("registered_patients: {unit: patient}",
                                  "registered_patients: {unit: patient, value: 1, estimate: beds * "
                                  "160 patients per bed}") ==
          Lines{"PCN-S406 registered_patients"});
    CHECK(mistakes_in_tables_with("practices: {unit: practice}",
                                  "practices: {unit: practice, estimate: practices}") ==
          Lines{"PCN-S406 practices"});
}

TEST_CASE("a driver from staff counts WTE of roles that there are") {
    CHECK(mistakes_in_tables_with("from_staff: pharmacist", "from_staff: [pharmacist, chemist]") ==
          Lines{"PCN-S402 chemist"});
    CHECK(mistakes_in_tables_with("unit: wte, from_staff", "unit: person, from_staff") ==
          Lines{"PCN-U308 pharmacist"});
}

}  // namespace
