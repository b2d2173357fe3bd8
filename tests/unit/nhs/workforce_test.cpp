#include "nhs/workforce.hpp"

#include "nhs/staff_roles.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;
using test::workforce_row;

TEST_CASE("posts are added up by network and role") {
    Published published;
    published.add(test::workforce_heading + workforce_row("U00001", "Pharmacists", "1") +
                  workforce_row("U00001", "Pharmacists", "0.66667") +
                  workforce_row("U00002", "Paramedics", "2.5") +
                  workforce_row("U00002", "Care Coordinators", "0"));
    published.expect_good();
    const auto& staff = published.content<nhs::NetworkStaff>();
    REQUIRE(staff.networks.size() == 2);
    CHECK(staff.networks[0].figures[*nhs::find_staff_role("Pharmacists")] == 1.6667);
    CHECK(staff.networks[1].figures[*nhs::find_staff_role("Pharmacists")] == 0);
    CHECK(staff.networks[1].figures[nhs::staff_roles().size()] == 2.5);
    REQUIRE(staff.others.size() == 1);
    CHECK(staff.others[0].name == "Paramedics");
    CHECK(staff.others[0].wte == 2.5);
    CHECK(published.files[0].findings.release == units::read_date("2026-06-30"));
}

TEST_CASE("one file holds one census") {
    Published published;
    const std::string first = workforce_row("U00001", "Pharmacists", "1");
    published.add(test::workforce_heading + first + test::replaced(first, ",2026,6,", ",2026,3,") +
                  test::replaced(first, ",2026,6,", ",2026,13,"));
    CHECK(published.told() ==
          Lines{"PCN-N803 row 3, column `CENSUS_YEAR`: the census is another than above",
                "PCN-N803 row 4, column `CENSUS_YEAR`: the census is of no year and month"});
}

TEST_CASE("a post without a figure is told") {
    Published published;
    published.add(test::workforce_heading + workforce_row("U00001", "Pharmacists", "ND") +
                  workforce_row("U00001", "Pharmacists", "-1"));
    CHECK(published.told() == Lines{"PCN-N803 row 2, column `FTE`: no number is given",
                                    "PCN-N803 row 3, column `FTE`: `-1` is below nought"});
}
